/** French month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'janv.', 'jan', 'jan.'],
  ['février', 'févr', 'févr.', 'fév', 'fév.'],
  ['mars', 'mar', 'mar.'],
  ['avril', 'avr', 'avr.'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil', 'juil.'],
  ['août', 'aoû', 'aoû.'],
  ['septembre', 'sept', 'sept.', 'sep', 'sep.'],
  ['octobre', 'oct', 'oct.'],
  ['novembre', 'nov', 'nov.'],
  ['décembre', 'déc', 'déc.'],
];
