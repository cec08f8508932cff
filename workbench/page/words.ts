/**
 * The words of the workbench's own frame. It is a surface for trying and developing, in English only; what the functions say comes from the built script.
 */
export const WORDS = {
  import: 'Import CSV…',
  reset: 'Reset to sample',
  resetTitle: 'Put the sample back?',
  resetText: 'Everything in this workbook is replaced by the sample. This cannot be undone.',
  resetYes: 'Replace everything',
  cancel: 'Cancel',
  ok: 'OK',
  yes: 'Yes',
  no: 'No',
  charts: 'Charts on this tab',
  notAllowed: (cell: string) => `${cell} keeps what it held`,
  close: 'Close',
  closePage: (title: string) => `Close ${title}`,
  opening: 'Opening…',
  calculating: 'Calculating…',
  saving: 'Saving…',
  saved: 'Saved on this machine',
  notSaved: (why: string) => `Not saved: ${why}`,
  running: (label: string) => `Running “${label}”…`,
  done: (label: string) => `“${label}” is done`,
  unreachable: 'The workbench has ended. Start it again with npm start, then reload this page.',
  drop: 'Drop a CSV file to open it in a new tab',
  importing: (name: string) => `Reading ${name}…`,
  imported: (name: string, rows: number, columns: number) =>
    `${name}: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}, in a new tab`,
  notText: (name: string, why: string) => `${name} was not read. ${why}`,
  tooManyCells: (cells: number, most: number) =>
    `It has ${cells.toLocaleString('en')} cells, and the workbench takes ${most.toLocaleString('en')}. Score it with “npm run -s easemark -- score FILE”, which takes any size.`,
  damaged: (count: number) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'character' : 'characters'} could not be read and stand as �.`,
  oneFile: 'Drop one file at a time.',
  errorIn: (cell: string, error: string) => `${cell} shows ${error}`,
  wrongCount: (name: string, least: number, most: number, given: number) =>
    `Wrong number of arguments to ${name}. Expected between ${least} and ${most} arguments, but got ${given} arguments.`,
  noSheet: (name: string) => `Unresolved sheet name '${name}'.`,
} as const;

/** What Sheets says of errors that carry no sentence of their own. */
export const ERROR_SENTENCES: Readonly<Record<string, string>> = {
  '#NAME?': 'A name in this formula is not known. Check the spelling of the function, and put text between quotes.',
  '#REF!': 'Reference does not exist.',
  '#VALUE!': 'A value in this formula is of the wrong kind.',
  '#DIV/0!': 'A number is divided by zero.',
  '#N/A': 'A value was not found.',
  '#NUM!': 'A number in this formula cannot be worked with.',
  '#NULL!': 'The ranges have no cell in common.',
  '#ERROR!': 'Formula parse error.',
};
