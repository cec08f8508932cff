/**
 * Markup of our own charts and tables as an element. It is parsed where nothing runs and nothing is loaded; texts in it were escaped when it was drawn.
 *
 * @param markup one element
 */
export function fromMarkup(markup: string): Element | undefined {
  const made = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  return made ? document.adoptNode(made) : undefined;
}
