/** English: what the menu in the spreadsheet says. The other languages have the same keys, which a test holds. */
export const sheetMenu = {
  enable: 'Enable in this spreadsheet',
  sample: 'Insert sample data',
  help: 'Help',
  enabled:
    'The functions are ready in this spreadsheet. Type =CES( in an empty cell and choose the cells with the answers.',
  tab: 'Easemark sample',
  date: 'Date',
  ease: 'How easy was it to get help? (1-7)',
  recommend: 'How likely are you to recommend us? (0-10)',
  channel: 'Channel',
  inserted: 'The new tab “{tab}” holds made-up answers and, beside them, the first formulas. Nothing else was changed.',
  start: 'Type one of these in an empty cell, with the cells that hold your answers:',
  explained: 'While you type, the spreadsheet explains every argument.',
  all: 'All functions:',
  error: 'When a cell shows #ERROR!, point at it: a sentence says what to do.',
};
