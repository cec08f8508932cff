/**
 * Until the page has been drawn again, and what it does then is done. A page that is not shown draws nothing: it is not waited for longer than that.
 *
 * @param most milliseconds
 */
export function drawn(most: number): Promise<void> {
  return new Promise((next) => {
    requestAnimationFrame(() => setTimeout(next));
    setTimeout(next, most);
  });
}
