/** German month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'jan.', 'jän', 'jän.'],
  ['februar', 'feber', 'feb', 'feb.', 'febr', 'febr.'],
  ['märz', 'mär', 'mär.', 'mrz', 'mrz.'],
  ['april', 'apr', 'apr.'],
  ['mai'],
  ['juni', 'jun', 'jun.'],
  ['juli', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sep', 'sep.', 'sept', 'sept.'],
  ['oktober', 'okt', 'okt.'],
  ['november', 'nov', 'nov.'],
  ['dezember', 'dez', 'dez.'],
];
