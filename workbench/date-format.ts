/**
 * Whether a number format shows a date or a time of day, so that a number under it is one.
 *
 * @param pattern as spreadsheets write it, such as `yyyy-mm-dd`
 * @example isDateFormat('yyyy-mm-dd') // true
 * @example isDateFormat('0.00" days"') // false
 */
export function isDateFormat(pattern: string | undefined): boolean {
  if (!pattern) return false;
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(bare);
}
