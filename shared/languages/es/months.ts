/** Spanish month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['enero', 'ene', 'ene.'],
  ['febrero', 'feb', 'feb.'],
  ['marzo', 'mar', 'mar.'],
  ['abril', 'abr', 'abr.'],
  ['mayo', 'may', 'may.'],
  ['junio', 'jun', 'jun.'],
  ['julio', 'jul', 'jul.'],
  ['agosto', 'ago', 'ago.'],
  ['septiembre', 'setiembre', 'sep', 'sep.', 'sept', 'sept.', 'set', 'set.'],
  ['octubre', 'oct', 'oct.'],
  ['noviembre', 'nov', 'nov.'],
  ['diciembre', 'dic', 'dic.'],
];
