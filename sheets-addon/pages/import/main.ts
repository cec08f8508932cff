import { totalExcluded } from '#shared/answers/exclusion.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { say } from '#shared/languages/say.ts';
import { refusalSentence } from '#shared/languages/spoken.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { type ImportEnd, importRows } from '../../addon/import/import-job.ts';
import type { ImportSetting } from '../../addon/import/import-rows.ts';
import type { ImportMode, ImportState } from '../../addon/import/plan.ts';
import { type SheetRows, sheetRows } from '../../addon/import/sheet-rows.ts';
import { type UnderstoodFile, understandFile } from '../../addon/import/understand-file.ts';
import { button, choice, element, foreign } from '../element.ts';
import { openPage } from '../open-page.ts';
import { runScript } from '../run-script.ts';
import { zoneOffset } from '../zone-offset.ts';
import { fileTell } from './file-facts.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A file that was chosen, as it is understood now. */
interface Chosen {
  readonly file: File;
  readonly bytes: Uint8Array;
  readonly understood: UnderstoodFile;
  readonly sheet: SheetRows;
}

const page = openPage('importTitle');
const { place, reader, words } = page;
const said = words.import;
const number = (value: number): string => reader.number(value, 0);
const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

let setting: ImportSetting | undefined;
const waiting: File[] = [];
let target: { mode: ImportMode; tab: string } = { mode: 'new', tab: '' };
let cancelled = false;

void begin();

async function begin(): Promise<void> {
  drawStart();
  await settle(async () => {
    setting = await runScript('easemarkImportSetting');
    if (setting.pending) drawStart();
  });
}

/** Shows what went wrong in place of failing in silence. */
async function settle(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    place.append(problem(sentence(thrown)));
  }
}

function sentence(thrown: unknown): string {
  if (thrown instanceof Refusal) return refusalSentence(thrown, reader.words);
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function problem(text: string): HTMLElement {
  return element('p', { class: 'wrong', role: 'alert' }, text);
}

function draw(...parts: (HTMLElement | false | undefined)[]): void {
  place.replaceChildren(...parts.filter((part): part is HTMLElement => part !== false && part !== undefined));
}

function drawStart(...above: HTMLElement[]): void {
  const input = element('input', {
    type: 'file',
    id: 'file',
    accept: '.csv,.tsv,.txt,text/csv,text/tab-separated-values',
    multiple: true,
    hidden: true,
    'aria-label': said.choose,
  });
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  const drop = element(
    'div',
    { class: 'drop' },
    element('p', {}, said.drop),
    button(said.choose, () => input.click(), { class: 'main', id: 'choose' }),
    input,
  );
  const pending = setting?.pending;
  draw(...above, pending ? pendingPart(pending) : undefined, drop, element('p', { class: 'quiet' }, said.lead));
}

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.querySelector('.drop')?.classList.add('over');
});
document.addEventListener('dragleave', () => document.querySelector('.drop')?.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.querySelector('.drop')?.classList.remove('over');
  if (document.querySelector('.drop')) take([...(event.dataTransfer?.files ?? [])]);
});

function pendingPart({ file, written, rows, id, copying }: ImportState): HTMLElement {
  const text = say(said.pending, { file, written: number(written), count: number(rows) });
  const acts = element('div', { class: 'row' });
  if (written === rows) acts.append(button(said.goOn, () => void settle(() => goToEnd(id)), { class: 'main' }));
  if (!copying) acts.append(button(said.undo, () => void settle(() => undo(id))));
  return element('section', { class: 'wrong' }, element('p', {}, text), acts);
}

/** All rows are written, and only the end is missing. */
async function goToEnd(id: string): Promise<void> {
  const pending = setting?.pending;
  const { tab } = await runScript('finishEasemarkImport', id);
  if (setting) setting = { ...setting, pending: null };
  drawDone({ done: true, tab, rows: pending?.rows ?? 0, known: 0, id });
}

async function undo(id: string): Promise<void> {
  await runScript('undoEasemarkImport', id);
  setting = await runScript('easemarkImportSetting');
  drawStart(element('p', { role: 'status' }, said.undone));
}

function take(files: readonly File[]): void {
  waiting.push(...files);
  next();
}

function next(): void {
  const file = waiting.shift();
  if (file) void look(file, {});
}

async function look(file: File, mapping: Mapping, read?: Uint8Array): Promise<void> {
  const focused = read && document.activeElement?.id;
  draw(
    element('h2', {}, foreign(file.name)),
    element('progress', { 'aria-label': page.dashboard.bringIn.states.reading }),
  );
  try {
    setting ??= await runScript('easemarkImportSetting');
    const bytes = read ?? new Uint8Array(await file.arrayBuffer());
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    const understood = await understandFile(file.name, bytes, mapping, decoder, pause);
    const sheet = sheetRows(understood, bytes, decoder, zoneOffset(setting.zone));
    if (target.tab === '') target = { mode: 'new', tab: setting.active };
    drawFile({ file, bytes, understood, sheet });
    // Whoever works by keyboard goes on where they were.
    (document.getElementById(focused || 'start') ?? document.getElementById('start'))?.focus();
  } catch (thrown) {
    drawStart(element('h2', {}, foreign(file.name)), problem(sentence(thrown)));
  }
}

function drawFile(chosen: Chosen, ...problems: HTMLElement[]): void {
  const { file, bytes, understood, sheet } = chosen;
  const again = (mapping: Mapping): void => void look(file, mapping, bytes);
  const { rows } = understood.aside;
  const aside = totalExcluded(rows);
  const exclusions: Readonly<Record<string, string>> = reader.words.exclusions;
  const reasons = Object.entries(rows).map(([reason, count]) => `${exclusions[reason] ?? reason} ${number(count)}`);
  draw(
    element('h2', { tabindex: '-1' }, foreign(file.name)),
    ...problems,
    ...fileTell(file, understood, page, again),
    aside > 0 && asideFold(understood, say(said.aside, { count: number(aside), reasons: reasons.join(', ') })),
    targetPart(chosen),
    element(
      'div',
      { class: 'row' },
      button(say(said.start, { count: number(sheet.rows.length) }), () => start(chosen), {
        class: 'main',
        id: 'start',
      }),
      button(said.back, () => drawStart()),
    ),
  );
}

function asideFold({ aside }: UnderstoodFile, title: string): HTMLElement {
  const exclusions: Readonly<Record<string, string>> = reader.words.exclusions;
  const items = aside.first.map(({ row, reason, cells }) =>
    element(
      'li',
      {},
      `${number(row)}: ${exclusions[reason] ?? reason}. `,
      foreign(cells.filter(Boolean).join(' · '), 120),
    ),
  );
  return element('details', { id: 'aside' }, element('summary', {}, title), element('ul', {}, ...items));
}

function targetPart(chosen: Chosen): HTMLElement {
  const modes: readonly ImportMode[] = ['new', 'append', 'replace'];
  const tabs = (setting?.tabs ?? []).map((tab) => [tab, tab] as const);
  const note = element('p', { class: 'quiet', role: 'status' });
  const field = choice('tab', said.tab, tabs, target.tab, (tab) => {
    target = { ...target, tab };
    tell();
  });
  const tell = (): void => {
    field.hidden = target.mode === 'new';
    note.textContent = '';
    if (target.mode !== 'append') return;
    if (chosen.sheet.id < 0) note.textContent = said.noIds;
    const names = chosen.sheet.columns.map(({ name }) => name);
    const { tab } = target;
    void runScript('easemarkAppendTarget', tab, names, null).then(({ missing }) => {
      if (target.tab !== tab || missing.length === 0) return;
      note.textContent = `${note.textContent} ${say(said.added, { columns: missing.join(', ') })}`.trim();
    });
  };
  const lines = modes.map((mode) => {
    const radio = element('input', { type: 'radio', name: 'mode', value: mode, checked: target.mode === mode });
    radio.addEventListener('change', () => {
      target = { ...target, mode };
      tell();
    });
    return element('label', { class: 'line' }, radio, said[mode]);
  });
  tell();
  return element('fieldset', { id: 'target' }, element('legend', {}, said.target), ...lines, field, note);
}

function start(chosen: Chosen): void {
  if (target.mode !== 'replace' || setting?.pending) {
    void write(chosen);
    return;
  }
  const ask = say(said.replaceAsk, { tab: target.tab, count: number(chosen.sheet.rows.length) });
  const yes = button(said.replaceYes, () => void write(chosen), { class: 'main', id: 'replace' });
  draw(
    element('p', { role: 'alert' }, ask),
    element(
      'div',
      { class: 'row' },
      yes,
      button(said.back, () => drawFile(chosen)),
    ),
  );
  yes.focus();
}

async function write(chosen: Chosen): Promise<void> {
  const { file, bytes, understood, sheet } = chosen;
  const bar = element('progress', { 'aria-label': file.name, max: '1', value: '0' });
  const text = element('p', { role: 'status' });
  cancelled = false;
  const stop = button(
    said.cancel,
    () => {
      cancelled = true;
      stop.disabled = true;
    },
    { id: 'cancel' },
  );
  draw(element('h2', {}, foreign(file.name)), bar, text, stop);
  try {
    setting = await runScript('easemarkImportSetting');
    const { pending } = setting;
    const fingerprint = fingerprintOf(bytes, understood.mapping);
    if (pending && pending.fingerprint !== fingerprint) throw new Error(said.again);
    const tab = pending?.tab ?? (target.mode === 'new' ? tabName(file.name) : target.tab);
    const end = await importRows(
      {
        file: file.name,
        fingerprint,
        mode: pending?.mode ?? target.mode,
        tab,
        columns: sheet.columns.map(({ name, kind }) => ({ name, kind })),
        rows: sheet.rows,
        id: sheet.id,
        pending,
      },
      {
        appendTarget: (...given) => runScript('easemarkAppendTarget', ...given),
        begin: (plan) => runScript('beginEasemarkImport', plan),
        write: (id, from, rows) => runScript('writeEasemarkRows', id, from, rows as never),
        finish: (id) => runScript('finishEasemarkImport', id),
      },
      (written, of) => {
        bar.value = of === 0 ? 1 : written / of;
        text.textContent = say(said.writing, { written: number(written), count: number(of) });
      },
      () => cancelled,
    );
    setting = { ...setting, pending: end.done ? null : end.state };
    if (end.done) drawDone(end);
    else drawStopped(chosen, end.state);
  } catch (thrown) {
    await drawFailed(chosen, sentence(thrown));
  }
}

async function drawFailed(chosen: Chosen, why: string): Promise<void> {
  const failed = problem(say(said.failed, { why }));
  const known = await runScript('easemarkImportSetting').catch(() => undefined);
  if (known) setting = known;
  if (known?.pending) drawStopped(chosen, known.pending, failed);
  else drawFile(chosen, failed);
}

function drawStopped(chosen: Chosen, state: ImportState, ...problems: HTMLElement[]): void {
  const { id, written, rows, copying } = state;
  const text = say(said.stopped, { written: number(written), count: number(rows) });
  draw(
    ...problems,
    element('p', { role: 'status' }, text),
    element(
      'div',
      { class: 'row' },
      button(said.goOn, () => void write(chosen), { class: 'main', id: 'go-on' }),
      !copying && button(said.undo, () => void settle(() => undo(id)), { id: 'undo' }),
    ),
  );
}

function drawDone({ tab, rows, known }: Extract<ImportEnd, { done: true }>): void {
  const [following] = waiting;
  draw(
    element('p', { role: 'status', id: 'done' }, say(said.done, { count: number(rows), tab })),
    known > 0 && element('p', {}, say(said.known, { count: number(known) })),
    element(
      'div',
      { class: 'row' },
      button(said.score, () => void settle(() => runScript('showEasemarkScore')), { class: 'main', id: 'score' }),
      following
        ? button(say(said.waiting, { file: following.name }), next)
        : button(said.another, () => drawStart(), { id: 'another' }),
    ),
  );
}

/** The file's name as that of a tab. */
function tabName(file: string): string {
  const bare = file.replace(/\.[a-z]{2,4}$/i, '').replace(/[[\]*?:\\/']/g, ' ');
  return bare.trim().slice(0, 80) || 'CSV';
}
