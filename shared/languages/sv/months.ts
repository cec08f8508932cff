/** Swedish month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'jan.'],
  ['februari', 'feb', 'feb.', 'febr', 'febr.'],
  ['mars', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['maj'],
  ['juni', 'jun', 'jun.'],
  ['juli', 'jul', 'jul.'],
  ['augusti', 'aug', 'aug.'],
  ['september', 'sep', 'sep.', 'sept', 'sept.'],
  ['oktober', 'okt', 'okt.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];
