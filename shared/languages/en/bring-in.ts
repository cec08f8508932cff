/** English: what the dashboard says while files are brought in. The other languages have the same keys, which a test holds. */
export const en = {
  troubles: {
    changed: '{file} was changed, moved or deleted while it was read: choose it again.',
    unreadable: '{file} cannot be read: the browser may not open it. Copy it to another folder and choose the copy.',
    storageFull:
      'There is not enough room to keep {file}, and nothing of it was stored. Remove a source you no longer need, or free space on the disk.',
    storageBroken:
      'The browser could not store {file}, and nothing of it was kept. Close other tabs of Easemark and try again.',
    bug: 'This is a bug in Easemark ({what}). Nothing of {file} was stored: please open an issue.',
  },
  folder: '{file} is a folder: open it and choose the files in it.',
  same: '{file} is already here, brought in as {name}.',
  sample: 'From a sample: one row in {every}, {kept} of {rows}.',
  others: '{column}: {count} rows belong to values too rare to be kept apart; they share “…”.',
  otherVersion: 'The stored source {name} cannot be read by this version. Remove it and bring its file in again.',
};
