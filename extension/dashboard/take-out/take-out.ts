import { csvLine } from '#shared/exports/csv-line.ts';
import { allSeeWords } from '#shared/languages/all-see-words.ts';
import { say } from '#shared/languages/say.ts';
import { REPORT_COLUMNS, reportCsv } from '#shared/reports/report-csv.ts';
import { REPORT_PARTS, type ReportSection, reportPage } from '../../../views/report-page.ts';
import { standaloneSvg } from '../../../views/svg/standalone.ts';
import { cellValue } from '../../../views/tables/table.ts';
import { button, element } from '../../element.ts';
import { download, toast } from '../../pages/page-parts.ts';
import type { PageContext } from '../page/page-context.ts';
import type { AskedShown } from '../see/asked-shown.ts';
import { askedText } from '../see/asked-table.ts';
import type { Shown, ShownFigure } from '../see/see-context.ts';
import { writerOf } from '../see/written.ts';
import { askedCsv } from './asked-csv.ts';
import { drawPng } from './draw-png.ts';
import { takenOutName } from './file-name.ts';
import { daysText, namedReport, spanShown } from './shown-text.ts';

type Context = Pick<PageContext, 'reader' | 'words'>;

/** All that is shown at the moment it is taken out. */
export interface ShownNow {
  readonly sources: readonly Shown[];
  readonly asked: AskedShown | undefined;
}

/** The menu of what can be taken out of the whole page. */
export function takeOutMenu(context: Context, shown: () => ShownNow): HTMLElement {
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
  const something = (isSomething: (now: ShownNow) => boolean, act: (now: ShownNow) => void | Promise<void>) => () => {
    const now = shown();
    if (isSomething(now)) return act(now);
    toast(takeOut.nothing);
  };
  const hasSources = ({ sources }: ShownNow): boolean => sources.length > 0;
  const hasNumbers = (now: ShownNow): boolean => hasSources(now) || isKnown(now.asked);
  menu.append(
    element('summary', { class: 'button' }, takeOut.title),
    element(
      'ul',
      {},
      item(
        'take-numbers',
        takeOut.numbers,
        takeOut.numbersWhat,
        something(hasNumbers, (now) => saveNumbers(now, context)),
      ),
      item(
        'take-report',
        takeOut.report,
        takeOut.reportWhat,
        something(hasSources, (now) => saveReports(now, context)),
      ),
      item(
        'take-print',
        takeOut.print,
        takeOut.printWhat,
        something(hasNumbers, () => print()),
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

/** The numbers of all sources shown, and of who was asked, in one CSV file, which no spreadsheet can take for formulas. */
function saveNumbers({ sources, asked }: ShownNow, context: Context): void {
  const { reader, words } = context;
  const lines = [
    csvLine(REPORT_COLUMNS),
    ...sources.flatMap((one) => reportCsv(namedReport(one, reader)).slice(1)),
    ...askedCsv(asked?.shares ?? [], askedTitle(asked, context), allSeeWords[reader.language].asked.nobody),
  ];
  save(nameFor(sources, words.takeOut.words.numbers, 'csv', context), lines.join(''), 'text/csv', context);
}

/** Whether there is anything to say of who was asked. */
function isKnown(asked: AskedShown | undefined): asked is AskedShown {
  return asked !== undefined && asked.shares.length > 0;
}

/** What it is called, and for which days it holds. */
function askedTitle(asked: AskedShown | undefined, { reader }: Context): string {
  const { title } = allSeeWords[reader.language].asked;
  return asked?.days === undefined ? title : `${title} (${daysText(asked.days, reader)})`;
}

/** Who was asked, for the report. */
function askedSection(asked: AskedShown, context: Context): ReportSection {
  const { reader } = context;
  const words = allSeeWords[reader.language];
  const { total, table, notes } = askedText(asked.shares, writerOf(reader, words));
  return {
    title: askedTitle(asked, context),
    lead: [words.asked.lead, total ?? words.asked.none],
    ...(table.rows.length > 0 && { table }),
    notes,
  };
}

/** A report of each source shown. */
async function saveReports({ sources: all, asked }: ShownNow, context: Context): Promise<void> {
  const { takeOut } = context.words;
  const hashes = { style: await sha256(REPORT_PARTS.style), script: await sha256(REPORT_PARTS.script) };
  const beside = isKnown(asked) ? [askedSection(asked, context)] : [];
  for (const one of all) {
    const html = reportPage(namedReport(one, context.reader), context.reader, hashes, beside);
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
