/** Danish month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['januar', 'jan', 'jan.'],
  ['februar', 'feb', 'feb.', 'febr', 'febr.'],
  ['marts', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['maj'],
  ['juni', 'jun', 'jun.'],
  ['juli', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sep', 'sep.', 'sept', 'sept.'],
  ['oktober', 'okt', 'okt.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];
