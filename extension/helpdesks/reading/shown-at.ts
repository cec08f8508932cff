/** Of each place so much is looked at, in UTF-16 units. */
const MOST = 300;

/**
 * What a page shows just now in some of its places, to be compared with what it shows later: see `DeskPage.shown`.
 *
 * @param selectors each stands for the first element that fits
 * @returns undefined where the page has none of them
 * @example shownAt(document, 'h1', '.message') // '["Parcel missing","m7 Where is it?"]'
 */
export function shownAt(document: Document, ...selectors: readonly string[]): string | undefined {
  const shown = selectors.map((selector) => {
    const place = document.querySelector(selector);
    return place && `${place.id} ${place.textContent?.slice(0, MOST).trim()}`.trim();
  });
  return shown.some(Boolean) ? JSON.stringify(shown) : undefined;
}
