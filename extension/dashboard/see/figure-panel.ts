import { tableHtml } from '../../../views/tables/table.ts';
import type { Reader } from '../../../views/text/reader.ts';
import { element } from '../../element.ts';
import { arrange } from './arrange.ts';
import { fromMarkup } from './drawn-markup.ts';
import type { Look, SeenScore } from './look.ts';
import type { DrawnFigure, ShownFigure } from './see-context.ts';

/** A chart to be drawn, and what it is of. */
export interface PanelContent {
  readonly figure: DrawnFigure;
  readonly seen: SeenScore | undefined;
  readonly look: Look | undefined;
  /** What stands beside the chart: a sentence, a form. */
  readonly beside?: readonly Node[];
}

/** Narrower than this no chart is drawn. */
const LEAST = 260;

/** The place of a chart: it stays while the chart in it is drawn anew, so that focus and open tables stay too. */
export class FigurePanel {
  readonly root: HTMLElement;
  content: PanelContent | undefined;
  private readonly id: string;
  private readonly chart = element('div', { class: 'see-chart' });
  private readonly table = element('div', { class: 'em-scroll', tabindex: 0, role: 'region' });
  private readonly behind: HTMLDetailsElement;
  private readonly summary = element('summary');
  private readonly tools = element('div', { class: 'see-tools' });
  private readonly beside = element('div', { class: 'see-beside' });
  private reader: Reader | undefined;
  private dirty = false;
  private drawnIn = 0;

  constructor(id: string) {
    this.id = id;
    this.behind = element('details', { class: 'em-behind-chart' }, this.summary, this.table);
    this.behind.addEventListener('toggle', () => this.fillTable());
    this.root = element(
      'figure',
      { class: 'em-panel em-figure see-panel', 'data-panel': id },
      this.chart,
      this.beside,
      element('div', { class: 'see-foot' }, this.behind, this.tools),
    );
  }

  /** Takes what is to be drawn; `draw` draws it. */
  set(content: PanelContent, reader: Reader): void {
    this.content = content;
    this.reader = reader;
    this.dirty = true;
    this.root.dataset.figure = content.figure.kind;
    arrange(this.beside, content.beside ?? []);
    this.beside.hidden = this.beside.childNodes.length === 0;
    this.behind.hidden = content.figure.table.rows.length === 0;
  }

  /** px there are for the chart, as the page is laid out. */
  get room(): number {
    return Math.max(LEAST, Math.floor(this.chart.clientWidth));
  }

  /** Whether it is to be drawn: something new, or another width. */
  needsDrawing(room: number): boolean {
    return this.dirty || Math.abs(room - this.drawnIn) > 1;
  }

  /** Draws the chart in so much room. @param live takes the new chart in before focus returns to it */
  draw(room: number, live: () => void, tools: ((shown: ShownFigure) => readonly HTMLElement[]) | undefined): void {
    const { content, reader } = this;
    if (!content || !reader) return;
    const focused = this.focusedMark();
    const { figure } = content;
    const drawing = fromMarkup(figure.draw({ width: room, reader, id: this.id }));
    this.chart.replaceChildren(...(drawing ? [drawing] : []));
    this.dirty = false;
    this.drawnIn = room;
    this.summary.textContent = reader.charts.table;
    this.table.setAttribute('aria-label', figure.table.caption);
    this.table.replaceChildren();
    this.fillTable();
    arrange(this.tools, tools?.({ figure, score: content.seen?.score, shown: content.look?.shown, width: room }) ?? []);
    if (focused) {
      live();
      this.focus(focused);
    }
  }

  private fillTable(): void {
    if (!this.behind.open || this.table.firstChild || !this.content) return;
    const made = fromMarkup(tableHtml(this.content.figure.table));
    if (made) this.table.append(made);
  }

  private focusedMark(): DOMStringMap | undefined {
    const active = document.activeElement;
    const mark =
      active instanceof SVGElement && this.chart.contains(active) ? active.closest<SVGGElement>('.em-mark') : null;
    return mark ? { ...mark.dataset } : undefined;
  }

  private focus({ kind, key, within }: DOMStringMap): void {
    const marks = [...this.chart.querySelectorAll<SVGGElement>('.em-mark')];
    const same = marks.find(({ dataset }) => dataset.kind === kind && dataset.key === key && dataset.within === within);
    const mark = same ?? marks[0];
    for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
    mark?.focus({ preventScroll: true });
  }
}
