/** The overlay's element in the page; others find it by this name. */
export const OVERLAY = 'easemark-overlay';

/** How often the element is put back into a page that takes it out: more often, and the page means it. */
const MOST_RETURNS = 50;

/** Keeps the overlay's element in the page, and hears when messages come or go, with one observer that looks at no depth. */
export interface Stay {
  /** Watches the children of this element too, in place of the one before. */
  watch(container: Element | undefined): void;
}

/**
 * Puts the element at the end of the page, and puts it back when the page takes it out. Where another one has taken its place (the extension was
 * updated, or shown anew), it yields and stays away.
 *
 * @param earlier what is there already: it is taken out
 * @param changed children of the watched element came or went
 * @param yielded another one has taken over
 */
export function stayInPage(
  host: HTMLElement,
  earlier: Iterable<Element>,
  changed: () => void,
  yielded: () => void,
  signal: AbortSignal,
): Stay {
  let returns = 0;
  let watched: Element | undefined;
  const observer = new MutationObserver((records) => {
    if (!host.isConnected) {
      if (document.querySelector(OVERLAY) !== null || ++returns > MOST_RETURNS) {
        observer.disconnect();
        yielded();
        return;
      }
      document.body?.append(host);
      observe();
    }
    if (watched && records.some(({ target }) => target === watched)) changed();
  });
  const observe = () => {
    observer.disconnect();
    // Of the page only these two are looked at: the element is a child of body, and body itself may be changed for another.
    observer.observe(document.documentElement, { childList: true });
    if (document.body) observer.observe(document.body, { childList: true });
    if (watched) observer.observe(watched, { childList: true });
  };
  for (const one of earlier) one.remove();
  document.body.append(host);
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(container) {
      if (container === watched) return;
      watched = container;
      observe();
    },
  };
}
