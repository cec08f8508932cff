/** Dutch month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'jan.'],
  ['februari', 'feb', 'feb.', 'febr', 'febr.'],
  ['maart', 'mrt', 'mrt.', 'maa', 'maa.'],
  ['april', 'apr', 'apr.'],
  ['mei'],
  ['juni', 'jun', 'jun.'],
  ['juli', 'jul', 'jul.'],
  ['augustus', 'aug', 'aug.'],
  ['september', 'sep', 'sep.', 'sept', 'sept.'],
  ['oktober', 'okt', 'okt.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];
