import { browser } from 'wxt/browser';
import { element } from '../../element.ts';
import type { PageContext, ViewName } from './page-context.ts';

/** The frame of the page: what stands round every view. */
export interface Shell {
  /** Where a view stands. */
  readonly content: HTMLElement;
  /** Above it: what must be known wherever one is. */
  readonly notice: HTMLElement;
  /** Draws head and navigation in the reader's language. */
  draw(context: Pick<PageContext, 'words'>): void;
  /** Marks a view as the one shown. */
  mark(view: ViewName): void;
  /** Says something to screen readers. */
  announce(text: string): void;
}

/** Builds the frame into the page. */
export function buildShell(): Shell {
  const skip = element('a', { class: 'skip', href: '#content' });
  const head = element('header', { class: 'head' });
  const notice = element('div', { class: 'page-notice' });
  const content = element('main', { id: 'content', tabindex: '-1' });
  const live = element('div', { class: 'seen-by-readers', role: 'status' });
  const links = new Map<ViewName, HTMLAnchorElement>();
  document.body.replaceChildren(skip, head, notice, content, live);
  skip.addEventListener('click', (event) => {
    // The address is the dashboard's: it must not change.
    event.preventDefault();
    content.focus();
  });
  return {
    content,
    notice,
    draw({ words }) {
      const { page } = words;
      const shown = [...links].find(([, link]) => link.ariaCurrent === 'page')?.[0];
      document.title = `${page.title} · Easemark`;
      skip.textContent = page.skip;
      const names: Readonly<Record<ViewName, string>> = {
        dashboard: page.dashboard,
        'bring-in': page.bringIn,
        sources: page.sources,
      };
      links.clear();
      for (const [view, name] of Object.entries(names) as [ViewName, string][])
        links.set(view, element('a', { href: `#${view}`, 'data-view': view }, name));
      const mark = element('img', { src: '/icon/32.png', alt: '', width: 24, height: 24 });
      head.replaceChildren(
        element('span', { class: 'brand' }, mark, 'Easemark'),
        element('nav', { 'aria-label': page.views }, ...links.values()),
        element(
          'div',
          { class: 'elsewhere' },
          element('a', { href: browser.runtime.getURL('/notes.html') }, page.notes),
          element('a', { href: browser.runtime.getURL('/options.html') }, page.options),
        ),
      );
      if (shown) links.get(shown)?.setAttribute('aria-current', 'page');
    },
    mark(view) {
      for (const [name, link] of links)
        if (name === view) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
    },
    announce(text) {
      // The same sentence twice is heard twice.
      live.replaceChildren(element('p', {}, text));
    },
  };
}
