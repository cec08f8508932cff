/** What was chosen on a chart. */
export interface Selection {
  /** Which chart: trend, segments, distribution, reasons, friction, quadrant, multiples, comparison, card. */
  readonly chart: string;
  /** What the mark stands for: period, segment, point, reason, friction, side, score. */
  readonly kind: string;
  /** Its key as the report has it: `2026-03`, the segment, the point, the reason. */
  readonly key: string;
  /** The segment whose period or point it is, where there is one. */
  readonly within: string | undefined;
}

export interface EnlivenOptions {
  /** Called when a mark is chosen with a click, Enter or Space; marks are then buttons. */
  readonly onSelect?: (selection: Selection) => void;
  /** Words for the buttons that copy a sentence; without them the page's `data-copy` and `data-copied`. */
  readonly copy?: string;
  readonly copied?: string;
}

/** A page brought to life. */
export interface Enlivened {
  /** Takes in charts that were drawn since. */
  refresh(): void;
  /** Takes everything back that was added to the page. */
  stop(): void;
}

/**
 * Makes the charts of a page tell what is pointed at: a tip on hover and on keyboard focus, arrow keys from mark to mark (one stop of the tab key a
 * chart), choosing with click, Enter or Space, and a button beside each sentence that copies it. Charts are complete without it.
 *
 * Choosing also sends `easemark:select` from the mark, with a `Selection` as its detail. Everything in here stands on its own and leans on nothing
 * outside: the HTML report carries this function as its only script.
 *
 * @param root where the charts are
 * @param options what to do when something is chosen
 */
export function enliven(root: HTMLElement, options: EnlivenOptions = {}): Enlivened {
  const page = root.ownerDocument;
  const stopping = new AbortController();
  const { signal } = stopping;
  const selectable = options.onSelect !== undefined;
  const tip = page.createElement('div');
  tip.className = 'em-tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  page.body.append(tip);

  const markOf = (target: EventTarget | null): SVGGElement | null =>
    target instanceof Element ? target.closest<SVGGElement>('.em-mark') : null;
  const marksOf = (mark: Element): SVGGElement[] => [
    ...(mark.closest('svg')?.querySelectorAll<SVGGElement>('.em-mark') ?? []),
  ];

  function hide(): void {
    tip.hidden = true;
  }

  function show(mark: SVGGElement): void {
    const label = mark.getAttribute('aria-label');
    if (!label) return;
    tip.textContent = label;
    tip.hidden = false;
    const shape = (mark.querySelector('.em-dot, .em-signal, .em-bar, .em-interval') ?? mark).getBoundingClientRect();
    const size = tip.getBoundingClientRect();
    const wide = page.documentElement.clientWidth;
    const left = Math.max(8, Math.min(wide - size.width - 8, shape.left + shape.width / 2 - size.width / 2));
    const above = shape.top - size.height - 10;
    const view = page.defaultView;
    tip.style.left = `${left + (view?.scrollX ?? 0)}px`;
    tip.style.top = `${(above > 4 ? above : shape.bottom + 10) + (view?.scrollY ?? 0)}px`;
  }

  function choose(mark: SVGGElement): void {
    const { kind = '', key = '', within } = mark.dataset;
    const detail: Selection = { chart: mark.closest('svg')?.dataset.chart ?? '', kind, key, within };
    mark.dispatchEvent(new CustomEvent('easemark:select', { bubbles: true, detail }));
    options.onSelect?.(detail);
  }

  function step(mark: SVGGElement, by: number | 'first' | 'last'): void {
    const marks = marksOf(mark);
    const at = marks.indexOf(mark);
    const next =
      by === 'first' ? 0 : by === 'last' ? marks.length - 1 : Math.max(0, Math.min(marks.length - 1, at + by));
    mark.setAttribute('tabindex', '-1');
    marks[next]?.setAttribute('tabindex', '0');
    marks[next]?.focus();
  }

  function refresh(): void {
    for (const chart of root.querySelectorAll<SVGSVGElement>('svg.em-chart:not([data-live])')) {
      const marks = [...chart.querySelectorAll<SVGGElement>('.em-mark')];
      chart.setAttribute('data-live', '');
      if (marks.length === 0) continue;
      // What can be entered is no single image any more.
      chart.setAttribute('role', 'group');
      marks.forEach((mark, at) => {
        const title = mark.querySelector(':scope > title');
        mark.setAttribute('aria-label', title?.textContent ?? '');
        mark.setAttribute('role', selectable ? 'button' : 'img');
        mark.setAttribute('tabindex', at === 0 ? '0' : '-1');
        // The browser's own tip would come on top of ours.
        title?.remove();
      });
    }
    for (const sentence of root.querySelectorAll<HTMLElement>('[data-copyable]:not([data-live])')) {
      sentence.setAttribute('data-live', '');
      const button = page.createElement('button');
      button.type = 'button';
      button.className = 'em-copy';
      const copy = options.copy ?? page.body.dataset.copy ?? '';
      button.textContent = copy;
      button.addEventListener('click', () => void copySentence(sentence, button, copy), { signal });
      sentence.after(button);
    }
  }

  async function copySentence(sentence: HTMLElement, button: HTMLElement, copy: string): Promise<void> {
    try {
      await page.defaultView?.navigator.clipboard.writeText(sentence.textContent ?? '');
      button.textContent = options.copied ?? page.body.dataset.copied ?? copy;
      page.defaultView?.setTimeout(() => {
        button.textContent = copy;
      }, 2000);
    } catch {
      // The clipboard is closed to this page: the sentence is selected, to be copied by hand.
      page.defaultView?.getSelection()?.selectAllChildren(sentence);
    }
  }

  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    then: (event: HTMLElementEventMap[Type]) => void,
  ): void => root.addEventListener(type, then, { signal });
  on('pointerover', ({ target }) => {
    const mark = markOf(target);
    if (mark) show(mark);
    else hide();
  });
  on('pointerleave', hide);
  on('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark) show(mark);
  });
  on('focusout', hide);
  on('click', ({ target }) => {
    const mark = markOf(target);
    if (mark && selectable) choose(mark);
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const mark = markOf(event.target);
    if (!mark) return;
    const forward = getComputedStyle(mark).direction === 'rtl' ? -1 : 1;
    if (event.key === 'ArrowRight') step(mark, forward);
    else if (event.key === 'ArrowLeft') step(mark, -forward);
    else if (event.key === 'ArrowDown') step(mark, 1);
    else if (event.key === 'ArrowUp') step(mark, -1);
    else if (event.key === 'Home') step(mark, 'first');
    else if (event.key === 'End') step(mark, 'last');
    else if (selectable && (event.key === 'Enter' || event.key === ' ')) choose(mark);
    else return;
    event.preventDefault();
  });
  refresh();
  return {
    refresh,
    stop: () => {
      stopping.abort();
      tip.remove();
    },
  };
}
