import { say } from '#shared/languages/say.ts';
import { type ImportEnd, type ImportOrder, importRows, OtherRows } from '../../addon/import/import-job.ts';
import type { PendingImport } from '../../addon/import/plan.ts';
import type { SheetRows } from '../../addon/import/sheet-rows.ts';
import { button, element, foreign } from '../element.ts';
import { runScript } from '../run-script.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Chosen, count, problem, type Steps, sentenceOf } from './steps.ts';

/** Rows shown of those that the tab has already. */
const MOST_SHOWN = 100;

/** Writes a file's rows, with progress, until all are there or the person cancels. */
export async function writeFile(steps: Steps, chosen: Chosen): Promise<void> {
  const { file, sheet } = chosen;
  const said = steps.page.words.import;
  const bar = element('progress', { 'aria-label': file.name, max: '1', value: '0' });
  const text = element('p', { role: 'status' });
  let cancelled = false;
  const stop = button(
    said.cancel,
    () => {
      cancelled = true;
      stop.disabled = true;
    },
    { id: 'cancel' },
  );
  steps.draw(element('h2', {}, foreign(file.name)), bar, text, stop);
  try {
    const end = await importRows(
      await orderOf(steps, chosen),
      {
        appendTarget: (...given) => runScript('easemarkAppendTarget', ...given),
        begin: (plan) => runScript('beginEasemarkImport', plan),
        write: (id, from, rows) => runScript('writeEasemarkRows', id, from, rows as never),
        finish: (id) => runScript('finishEasemarkImport', id),
      },
      (written, of) => {
        bar.value = of === 0 ? 1 : written / of;
        text.textContent = say(said.writing, { written: count(steps, written), count: count(steps, of) });
      },
      () => cancelled,
    );
    if (end.done) await drawDone(steps, { ...end, known: end.known.map((at) => rowText(steps, sheet, at)) });
    else {
      steps.setting = { ...steps.setting!, pending: end.pending };
      drawStopped(steps, chosen, end.pending);
    }
  } catch (thrown) {
    await drawFailed(steps, chosen, thrown);
  }
}

/** What is asked of the script; of an import that stopped, the same again. */
async function orderOf(steps: Steps, { file, bytes, understood, sheet }: Chosen): Promise<ImportOrder> {
  const setting = await runScript('easemarkImportSetting');
  steps.setting = setting;
  const { pending, zone } = setting;
  const fingerprint = fingerprintOf(bytes, understood.mapping, zone);
  if (pending && pending.fingerprint !== fingerprint) throw new Error(steps.page.words.import.again);
  const { mode, tab } = pending ?? steps.target;
  return {
    ...{ file: file.name, fingerprint, mode, pending },
    tab: pending || mode !== 'new' ? tab : tabName(file.name),
    columns: sheet.columns.map(({ name, kind }) => ({ name, kind })),
    rows: sheet.rows,
    id: sheet.id,
  };
}

async function drawFailed(steps: Steps, chosen: Chosen, thrown: unknown): Promise<void> {
  const said = steps.page.words.import;
  const known = await runScript('easemarkImportSetting').catch(() => undefined);
  if (known) steps.setting = known;
  const tab = known?.pending?.tab ?? steps.target.tab;
  const why = thrown instanceof OtherRows ? say(said.otherRows, { tab }) : sentenceOf(thrown, steps.page);
  const failed = problem(say(said.failed, { why }));
  if (known?.pending) drawStopped(steps, chosen, known.pending, failed);
  else steps.show(chosen, failed);
}

function drawStopped(
  steps: Steps,
  chosen: Chosen,
  { id, written, rows, canUndo }: PendingImport,
  ...problems: readonly HTMLElement[]
): void {
  const said = steps.page.words.import;
  const text = say(said.stopped, { written: count(steps, written), count: count(steps, rows) });
  steps.draw(
    ...problems,
    element('p', { role: 'status' }, text),
    element(
      'div',
      { class: 'row' },
      button(said.goOn, () => void steps.write(chosen), { class: 'main', id: 'go-on' }),
      canUndo && button(said.undo, () => void steps.settle(() => steps.undo(id)), { id: 'undo' }),
    ),
  );
}

/** What an import came to: its rows, and those that the tab had already. */
export interface Done extends Pick<Extract<ImportEnd, { done: true }>, 'tab' | 'rows'> {
  /** As text, for people. */
  readonly known: readonly string[];
}

/** Says what was written where. The next file is offered its tab. */
export async function drawDone(steps: Steps, { tab, rows, known }: Done): Promise<void> {
  const said = steps.page.words.import;
  const [following] = steps.waiting;
  steps.draw(
    element('p', { role: 'status', id: 'done' }, say(said.done, { count: count(steps, rows), tab })),
    known.length > 0 && knownFold(steps, known),
    element(
      'div',
      { class: 'row' },
      button(said.score, () => void steps.settle(() => runScript('showEasemarkScore')), { class: 'main', id: 'score' }),
      following
        ? button(say(said.waiting, { file: following.name }), () => steps.next(), { id: 'another' })
        : button(said.another, () => steps.start(), { id: 'another' }),
    ),
  );
  steps.target = { mode: 'new', tab };
  await steps.settle(async () => {
    steps.setting = await runScript('easemarkImportSetting');
  });
}

function knownFold(steps: Steps, known: Done['known']): HTMLElement {
  const items = known.slice(0, MOST_SHOWN).map((row) => element('li', {}, foreign(row, 120)));
  return element(
    'details',
    { id: 'known' },
    element('summary', {}, say(steps.page.words.import.known, { count: count(steps, known.length) })),
    element('ul', {}, ...items),
  );
}

/** A row as it is shown: days and moments on the clock of the spreadsheet. */
function rowText({ page, setting }: Steps, { rows, columns }: SheetRows, at: number): string {
  const { locale } = page.reader;
  const zone = { timeZone: setting!.zone };
  const cells = rows[at]!.map((cell, place) => {
    const { kind } = columns[place]!;
    if (typeof cell !== 'number' || (kind !== 'date' && kind !== 'time')) return cell;
    const moment = new Date(cell);
    return kind === 'date' ? moment.toLocaleDateString(locale, zone) : moment.toLocaleString(locale, zone);
  });
  return cells.filter((cell) => cell !== null).join(' · ');
}

/** The file's name as that of a tab. */
function tabName(file: string): string {
  const bare = file.replace(/\.[a-z]{2,4}$/i, '').replace(/[[\]*?:\\/']/g, ' ');
  return bare.trim() || 'CSV';
}
