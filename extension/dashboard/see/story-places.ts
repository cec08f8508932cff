import { element } from '../../element.ts';
import { arrange } from './arrange.ts';
import { FigurePanel } from './figure-panel.ts';
import type { Look, SeenScore } from './look.ts';
import type { DrawnFigure } from './see-context.ts';
import type { Writer } from './written.ts';

/** How much of the page's width a panel takes, of twelve parts. */
export type Wide = 4 | 6 | 8 | 12;

/** Elements and charts of the page by name, which stay where they are from one telling to the next. */
export class StoryPlaces {
  private readonly panels = new Map<string, FigurePanel>();
  private readonly places = new Map<string, HTMLElement>();
  private used = new Set<string>();

  /** A new telling begins: nothing is used yet. */
  begin(): void {
    this.used = new Set();
  }

  /** The telling is over: what it did not use is forgotten. */
  end(): void {
    for (const key of [...this.panels.keys()]) if (!this.used.has(key)) this.panels.delete(key);
    for (const key of [...this.places.keys()]) if (!this.used.has(`place ${key}`)) this.places.delete(key);
  }

  /** The charts' places that are in the page, in its order. */
  get shown(): readonly FigurePanel[] {
    return [...this.panels].filter(([key]) => this.used.has(key)).map(([, panel]) => panel);
  }

  /** The element of a name, where there is one. */
  at(key: string): HTMLElement | undefined {
    return this.places.get(key);
  }

  /** A panel that says why there is no chart. */
  note(key: string, wide: Wide, title: string, text: string): HTMLElement {
    return this.place(key, 'section', `em-panel see-note-panel see-wide-${wide}`, [
      element('h3', {}, title),
      element('p', { class: 'see-quiet' }, text),
    ]);
  }

  /** A panel with a chart. */
  panel(
    key: string,
    wide: Wide,
    content: { figure: DrawnFigure; seen: SeenScore | undefined; look: Look | undefined; beside?: readonly Node[] },
    { reader }: Writer,
  ): HTMLElement {
    let panel = this.panels.get(key);
    if (!panel) {
      panel = new FigurePanel(`see-${nextId()}`);
      this.panels.set(key, panel);
    }
    this.used.add(key);
    panel.root.classList.remove(...[...panel.root.classList].filter((name) => name.startsWith('see-wide-')));
    panel.root.classList.add(`see-wide-${wide}`);
    panel.set(content, reader);
    return panel.root;
  }

  /** Panels side by side. */
  grid(key: string, children: readonly HTMLElement[]): HTMLElement {
    return this.place(`grid-${key}`, 'div', 'see-grid', children);
  }

  /** An element that stays from one telling to the next. Without children it keeps what it holds. */
  place(
    key: string,
    tag: 'section' | 'article' | 'div' | 'ul' | 'nav',
    name: string,
    children: readonly Node[] | undefined,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElement {
    const there = this.places.get(key);
    const made = there?.tagName.toLowerCase() === tag ? there : element(tag);
    this.places.set(key, made);
    this.used.add(`place ${key}`);
    made.className = name;
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    if (children) arrange(made, children);
    return made;
  }
}

let ids = 0;

function nextId(): number {
  ids += 1;
  return ids;
}
