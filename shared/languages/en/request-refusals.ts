/** English: why the extension does not do what it was asked. `{name}` is a place that is filled in. */
export const en = {
  badRequest: 'Easemark could not read this request ({at}). Reload the page and try again.',
  tooLong: 'This text is too long. Shorten it to {most} characters.',
  ticketFull: 'This ticket has {most} notes already. Erase some that are no longer needed.',
  noteGone: 'This note is no longer stored: it was erased, perhaps in another tab. Add it again if you need it.',
  notThisAddress:
    'Easemark is kept on for another address of this host. Click the toolbar button to use it on this page.',
  notForPages: 'A page may ask only for the notes of its own tickets.',
  newerVersion: 'A newer version of Easemark wrote this. Update Easemark to use it; nothing was changed.',
  storageFull:
    'The browser’s storage for Easemark is full, so this was not saved. Export your notes, erase old ones, and try again.',
  storageFailed:
    'The browser could not save this ({why}). Try again; if it happens again, export your notes and restart the browser.',
  fileNotNotes: 'This is not a file of Easemark notes. Choose a JSON file that Easemark exported.',
  fileNewer: 'A newer version of Easemark exported this file. Update Easemark, then import it.',
  siteInvalid: '“{given}” is not the address of a website. Give one such as https://support.example.org.',
  siteNotGranted: 'The browser gives Easemark no access to {origin}. Choose “keep on” again and allow it.',
};
