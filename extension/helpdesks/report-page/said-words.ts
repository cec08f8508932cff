/** Beyond so many characters of text no more words are taken: a page cannot keep us busy. */
const MOST_TEXT = 2_000_000;

/** Words of which pages are built: they name a part of a page, also where the page says them. */
const STRUCTURE = new Set(
  `action actions active activity admin agent alert all app area article assignee attachment author avatar back badge bar block body bottom box bubble
  button card case cases cell channel chat close closed col color column comment comments compose composer container content conversation
  conversations count custom customer data date default desk detail details dialog div done draft dropdown edit editor email event events
  feed field file filter first flex footer form frame full grid group head header heading help hidden history home html icon image inbox
  info inner input internal issue item items label last layout left line link list live load log mail main menu message messages
  meta modal more name nav new next none note notes number open outer page panel part pending person popup portal post previous primary
  priority private profile property public queue read reply replies request requester requests reset response right role root row save
  screen script scroll search section select sender service show side sidebar small source span staff status style subject submit
  support switch table tag tags task text thread threads ticket tickets time timeline timestamp title toggle tool toolbar tooltip top type
  unread user users value view views visible web widget window wrapper`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The words that a page says, in small letters, and two after each other written as one. A name given by a programmer that holds one of them could
 * be made of what the page says, such as a customer's name: it is not passed on. Words that name parts of pages are not among them.
 *
 * @param texts what the page says, wherever it does
 */
export function saidWords(texts: Iterable<string>): ReadonlySet<string> {
  const said = new Set<string>();
  let left = MOST_TEXT;
  for (const text of texts) {
    let before = '';
    for (const word of text
      .slice(0, Math.max(0, left))
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []) {
      if (!STRUCTURE.has(word)) said.add(word);
      said.add(before + word);
      before = word;
    }
    left -= text.length;
  }
  for (const word of STRUCTURE) said.delete(word);
  return said;
}
