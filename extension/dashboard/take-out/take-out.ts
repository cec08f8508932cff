import { csvLine } from '#shared/exports/csv-line.ts';
import { say } from '#shared/languages/say.ts';
import { reportCsv } from '#shared/reports/report-csv.ts';
import { REPORT_PARTS, reportPage } from '../../../views/report-page.ts';
import { standaloneSvg } from '../../../views/svg/standalone.ts';
import { cellValue } from '../../../views/tables/table.ts';
import { button, element } from '../../element.ts';
import { download, toast } from '../../pages/page-parts.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Shown, ShownFigure } from '../see/see-context.ts';
import { drawPng } from './draw-png.ts';
import { takenOutName } from './file-name.ts';
import { namedReport, spanShown } from './shown-text.ts';

type Context = Pick<PageContext, 'reader' | 'words'>;

/**
 * The menu of what can be taken out of the whole page.
 *
 * @param shown what is shown at the moment it is taken out
 */
export function takeOutMenu(context: Context, shown: () => readonly Shown[]): HTMLElement {
  const { takeOut } = context.words;
  const menu = element('details', { class: 'menu', id: 'take-out' });
  const item = (id: string, name: string, what: string, act: () => void | Promise<void>): HTMLElement => {
    const entry = button(name, () => {
      menu.open = false;
      void act();
    });
    entry.id = id;
    entry.append(element('span', { class: 'quiet small block' }, what));
    return element('li', {}, entry);
  };
  const something = (act: (all: readonly Shown[]) => void | Promise<void>) => () => {
    const all = shown();
    if (all.length === 0) toast(takeOut.nothing);
    else return act(all);
  };
  menu.append(
    element('summary', { class: 'button' }, takeOut.title),
    element(
      'ul',
      {},
      item(
        'take-numbers',
        takeOut.numbers,
        takeOut.numbersWhat,
        something((all) => saveNumbers(all, context)),
      ),
      item(
        'take-report',
        takeOut.report,
        takeOut.reportWhat,
        something((all) => saveReports(all, context)),
      ),
      item(
        'take-print',
        takeOut.print,
        takeOut.printWhat,
        something(() => print()),
      ),
    ),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  // A click elsewhere closes it; nothing listens to the page while it is closed, or once it is gone.
  let closing = new AbortController();
  menu.addEventListener('toggle', () => {
    closing.abort();
    if (!menu.open) return;
    closing = new AbortController();
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && !menu.contains(target)) menu.open = false;
        if (!menu.isConnected) closing.abort();
      },
      { signal: closing.signal },
    );
  });
  return menu;
}

/** The numbers of all sources shown in one CSV file, which no spreadsheet can take for formulas. */
function saveNumbers(all: readonly Shown[], context: Context): void {
  const { takeOut } = context.words;
  const lines = all.flatMap((one, at) => reportCsv(namedReport(one, context.reader)).slice(at === 0 ? 0 : 1));
  save(nameFor(all, takeOut.words.numbers, 'csv', context), lines.join(''), 'text/csv', context);
}

/** A report of each source shown. */
async function saveReports(all: readonly Shown[], context: Context): Promise<void> {
  const { takeOut } = context.words;
  const hashes = { style: await sha256(REPORT_PARTS.style), script: await sha256(REPORT_PARTS.script) };
  for (const one of all) {
    const html = reportPage(namedReport(one, context.reader), context.reader, hashes);
    save(nameFor([one], takeOut.words.report, 'html', context), html, 'text/html', context);
  }
  if (all.length > 1) toast(say(takeOut.savedMany, { count: all.length }));
}

/** Buttons at the head of a chart: as picture, and its numbers. */
export function figureTools(context: Context, shown: ShownFigure): readonly HTMLElement[] {
  const { takeOut } = context.words;
  const { figure, width } = shown;
  const chart = figure.table.caption;
  const svg = (): string => standaloneSvg(figure.draw({ width, reader: context.reader, id: 'out' }));
  const name = (ending: string): string =>
    nameFor(
      shown.shown ? [shown.shown] : [],
      figure.column === undefined ? figure.kind : `${figure.kind}-${figure.column}`,
      ending,
      context,
    );
  const tool = (label: string, of: string, act: () => void): HTMLElement =>
    button(label, act, { class: 'tool', 'aria-label': say(of, { chart }) });
  return [
    tool(takeOut.svg, takeOut.svgOf, () => save(name('svg'), svg(), 'image/svg+xml', context)),
    tool(takeOut.png, takeOut.pngOf, () => {
      drawPng(svg()).then(
        (picture) => save(name('png'), picture, 'image/png', context),
        () => toast(takeOut.failed),
      );
    }),
    tool(takeOut.csv, takeOut.csvOf, () => {
      const { columns, rows } = figure.table;
      const lines = [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(cellValue))].map(csvLine);
      save(name('csv'), lines.join(''), 'text/csv', context);
    }),
  ];
}

function nameFor(all: readonly Shown[], what: string, ending: string, { words }: Context): string {
  const [first] = all;
  const spans = all.map(spanShown).filter((span) => span !== undefined);
  const span =
    spans.length === 0
      ? undefined
      : { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
  const source = all.length === 1 && first ? first.loaded.summary.name : words.takeOut.words.all;
  return takenOutName({ source, what, span, ending });
}

function save(file: string, content: string | Blob, type: string, { words }: Context): void {
  download(file, content, type);
  toast(say(words.takeOut.saved, { file }));
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
