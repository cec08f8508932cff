import { type FrameAnswer, isFrameMessage } from '../script-page.ts';
import type { PageCallReply, WirePage } from '../wire.ts';
import { WORDS } from './words.ts';

/** Where the script's pages stand, and how they reach the script. */
export interface ScriptPages {
  /** Puts up what a script opened: a sidebar in place of the one before, a dialog over everything. */
  show(pages: readonly WirePage[]): void;
}

/**
 * Shows the sidebars and dialogs of the script, each in a frame of its own that can do nothing but draw and send messages.
 *
 * @param place where the sidebar stands
 * @param call runs a function of the script and does in the sheet what it did
 */
export function scriptPages(
  place: HTMLElement,
  call: (name: string, given: unknown[]) => Promise<PageCallReply>,
): ScriptPages {
  const open = new Map<HTMLIFrameElement, () => void>();

  window.addEventListener('message', ({ source, data }) => {
    const frame = [...open.keys()].find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isFrameMessage(data)) return;
    if (data.easemark === 'close') {
      open.get(frame)?.();
      return;
    }
    const { id, name, given } = data;
    const answer = (said: Pick<FrameAnswer, 'result' | 'error'>): void =>
      // Its origin is none, so that no other can be named.
      frame.contentWindow?.postMessage({ easemark: 'answer', id, ...said } satisfies FrameAnswer, '*');
    call(name, given).then(
      ({ result, error }) => answer(error === undefined ? { result: result ?? null } : { error }),
      (thrown: unknown) => answer({ error: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  });

  function framed({ title, address }: WirePage): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups');
    frame.src = address;
    return frame;
  }

  function head(title: string, close: () => void): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'page-head';
    const heading = document.createElement('h2');
    heading.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', WORDS.closePage(title));
    button.addEventListener('click', close);
    bar.append(heading, button);
    return bar;
  }

  function sidebar(page: WirePage): void {
    for (const [frame, close] of open) if (place.contains(frame)) close();
    const frame = framed(page);
    const close = (): void => {
      open.delete(frame);
      place.replaceChildren();
      place.hidden = true;
    };
    open.set(frame, close);
    place.setAttribute('aria-label', page.title);
    place.replaceChildren(head(page.title, close), frame);
    place.hidden = false;
  }

  function dialog(page: WirePage): void {
    const frame = framed(page);
    const made = document.createElement('dialog');
    made.className = 'script-page';
    frame.style.width = `${page.width ?? 600}px`;
    frame.style.height = `${page.height ?? 400}px`;
    open.set(frame, () => made.close());
    made.setAttribute('aria-label', page.title);
    made.append(
      head(page.title, () => made.close()),
      frame,
    );
    made.addEventListener('close', () => {
      open.delete(frame);
      made.remove();
    });
    document.body.append(made);
    made.showModal();
  }

  return {
    show: (pages) => {
      for (const page of pages) (page.kind === 'sidebar' ? sidebar : dialog)(page);
    },
  };
}
