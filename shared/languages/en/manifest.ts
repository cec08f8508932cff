/** English: what the browser itself says of the extension. */
export const en = {
  description: 'Note what made it hard for the customer, on the ticket itself. Notes stay in this browser.',
  action: 'Easemark: show this ticket',
  openOverlay: 'Open or close Easemark on this ticket',
  noteSelection: 'Note friction on the selected text',
  unheard: 'Easemark did not answer. Try again, or reload this page.',
};
