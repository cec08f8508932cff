/** As many characters as the name of a tab may have. */
const LONGEST = 100;

/**
 * A name that no tab of the spreadsheet has: the one that is wanted, or that with the first number that is free.
 *
 * Google takes `Answers` and `ANSWERS` for one name, while `getSheetByName` tells them apart.
 *
 * @param name as it is wanted; what is longer than a tab may be called is cut
 * @example freeTabName(spreadsheet, 'Answers') // 'Answers 2', where there is a tab 'ANSWERS'
 */
export function freeTabName(
  spreadsheet: Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, 'getSheets'>,
  name: string,
): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => folded(sheet.getName())));
  let free = cut(name, LONGEST);
  for (let number = 2; taken.has(folded(free)); number += 1) {
    const end = ` ${number}`;
    free = `${cut(name, LONGEST - end.length)}${end}`;
  }
  return free;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Never within a character that takes two units, such as a smiley. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
