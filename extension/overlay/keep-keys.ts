/** What is typed, pasted or copied in the overlay is nobody else's business. */
const PRIVATE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/** What a page may take for a click beside its own open menu, or for focus that has to be pulled back. */
const QUIET = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
  'focusout',
  'change',
  'contextmenu',
];

/**
 * Keeps the page's shortcuts from hearing what is done in the overlay. Key presses are stopped at the window, before any listener of the page's
 * document; so the overlay's own are asked here. It begins when something in the overlay is first pointed at or focused: on most pages nothing
 * ever is.
 *
 * @param root of everything in the overlay
 * @param keys is given every key a person presses in the overlay, and the element it was pressed in
 */
export function keepKeys(
  host: HTMLElement,
  root: HTMLElement,
  keys: (event: KeyboardEvent, at: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const stop = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    const [at] = event.composedPath();
    if (event.type === 'keydown' && event.isTrusted && at instanceof HTMLElement) keys(event as KeyboardEvent, at);
  };
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    for (const type of PRIVATE) window.addEventListener(type, stop, { capture: true, signal });
    // The host comes after the root, so that the event that begins it is stopped too.
    for (const type of QUIET) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  };
  for (const first of ['pointerover', 'pointerdown', 'focusin'])
    root.addEventListener(first, begin, { once: true, signal });
}
