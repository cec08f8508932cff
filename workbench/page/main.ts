import type { IWorkbookData } from '@univerjs/core';
import { cellName, parseA1 } from '../host/a1.ts';
import type { ActiveCell, OpenReply, RefusedCell, RunReply, WireAnswer } from '../wire.ts';
import { applyChanges, writeCells } from './apply-changes.ts';
import { Autosave } from './autosave.ts';
import { showCell } from './cell-line.ts';
import { showCharts } from './charts.ts';
import { alerted, asked, confirmed, toast } from './dialogs.ts';
import { takeFiles } from './file-drop.ts';
import { drawMenuBar } from './menu-bar.ts';
import { Mirror } from './mirror.ts';
import { watchRecalculation } from './recalculation.ts';
import { scriptPages } from './script-pages.ts';
import { Exchange, openWorkbook, ServerRefusal } from './server.ts';
import { openSpreadsheet } from './spreadsheet.ts';
import { WORDS } from './words.ts';
import './page.css';

const element = (id: string): HTMLElement => document.getElementById(id)!;

element('import').textContent = WORDS.import;
element('reset').textContent = WORDS.reset;
element('state').textContent = WORDS.opening;

try {
  start(await openWorkbook());
} catch (thrown) {
  element('state').textContent = (thrown as Error).message;
  void alerted('', (thrown as Error).message);
}

function start(opened: OpenReply): void {
  let autosave: Autosave | undefined;
  let lost = false;
  const refused = (refusal: ServerRefusal): void => {
    state(refusal.message);
    if (lost) return;
    lost = true;
    if (refusal.elsewhere) autosave?.end();
    void alerted('', refusal.message);
  };
  const exchange = new Exchange(opened.session, () => mirror.take(), refused, takeBack);
  const spreadsheet = openSpreadsheet({
    container: element('sheet'),
    snapshot: opened.snapshot as IWorkbookData,
    functions: opened.functions,
    call: (call) => exchange.call(call),
  });
  const { api, commands, workbook, shown, formula, spilled, recalculate } = spreadsheet;
  const mirror = new Mirror({ workbook, shown, formula, spilled });
  autosave = new Autosave(
    () => exchange.save(spreadsheet.save()),
    (saved) => {
      if (saved === 'saving') state(WORDS.saving);
      else if (saved === 'saved') state(WORDS.saved);
      else if (saved instanceof ServerRefusal && saved.elsewhere) refused(saved);
      else state(WORDS.notSaved(saved.message));
    },
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  commands.onCommandExecuted((command) => {
    if (mirror.note(command)) autosave.changed();
    if (!mirror.waiting) return;
    clearTimeout(timer);
    timer = setTimeout(() => void exchange.tell().then(drawAgain), 150);
  });
  let calculating = false;
  watchRecalculation(spreadsheet.queue, recalculate, spreadsheet.reach, (now) => {
    calculating = now;
    document.body.dataset.calculating = String(now);
    if (!now) {
      line.refresh();
      drawAgain();
      if (element('state').textContent === WORDS.calculating) state(autosave.waiting ? WORDS.saving : WORDS.saved);
    } else setTimeout(() => calculating && state(WORDS.calculating), 400);
  });
  const line = showCell(spreadsheet, element('cell'), element('hover'));
  const charts = showCharts(spreadsheet, element('sheet'), (sheet) => exchange.charts(sheet));
  /** Once for all that is worked out together. */
  function drawAgain(): void {
    if (!calculating && !lost) charts.refresh().catch((thrown) => refused(thrown as ServerRefusal));
  }
  /** Puts back what a cell held before something was entered that its rule does not allow. */
  function takeBack(cells: readonly RefusedCell[]): void {
    for (const { sheet, cell } of cells) writeCells(spreadsheet, sheet, [cell]);
    const [{ cell, help }] = cells as [RefusedCell];
    // Univer notices that it has the focus again only when it had lost it.
    (document.activeElement as HTMLElement | null)?.blur();
    void alerted(WORDS.notAllowed(cellName(cell[0], cell[1])), help).then(() => spreadsheet.focus());
  }
  // What was shown last is there at once; it is worked out again for what has changed since: the script, or the day.
  void spreadsheet.drawn.then(() => {
    document.body.dataset.ready = 'true';
    recalculate();
  });

  const pages = scriptPages(element('sidebar'), async (name, given) => {
    const reply = await exchange.callFromPage(name, given, activeCell());
    applyChanges(spreadsheet, reply.changes);
    mirror.again(reply.changes.writes.map(({ sheet }) => sheet));
    autosave.changed();
    pages.show(reply.pages);
    for (const { kind, title, text } of reply.messages) {
      if (kind === 'toast') toast(title, text);
      else await alerted(title, text);
    }
    return reply;
  });
  const run = async (name: string, label: string): Promise<void> => {
    state(WORDS.running(label));
    try {
      const at = activeCell();
      const answers: WireAnswer[] = [];
      let told = 0;
      for (let question: RunReply['question'] | 'none so far' = 'none so far'; question; ) {
        const { changes, messages, pages: shownPages, menus, ...reply } = await exchange.run(name, at, answers);
        applyChanges(spreadsheet, changes);
        mirror.again(changes.writes.map(({ sheet }) => sheet));
        pages.show(shownPages);
        drawMenuBar(element('menus'), menus, run);
        if (!reply.question) {
          // A page that has opened is the beginning of something, and says itself what is done.
          state(shownPages.length > 0 ? WORDS.saving : WORDS.done(label));
          autosave.changed();
        }
        // A run that goes on after a question says again what it said before it.
        for (const { kind, title, text } of messages.slice(told)) {
          if (kind === 'toast') toast(title, text);
          else await alerted(title, text);
        }
        told = messages.length;
        question = reply.question;
        if (question) answers.push(await asked(question));
      }
    } catch (thrown) {
      if (thrown instanceof ServerRefusal) refused(thrown);
      else await alerted('', String(thrown));
    }
    spreadsheet.focus();
  };
  drawMenuBar(element('menus'), opened.menus, run);

  element('reset').addEventListener('click', async () => {
    if (!(await confirmed(WORDS.resetTitle, WORDS.resetText, WORDS.resetYes))) return;
    try {
      await exchange.tell();
      autosave.end();
      await exchange.reset();
      location.reload();
    } catch (thrown) {
      refused(thrown as ServerRefusal);
    }
  });
  takeFiles({
    spreadsheet,
    button: element('import'),
    input: element('file') as HTMLInputElement,
    zone: element('drop'),
    state,
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => spreadsheet.setDark(matches));
  window.addEventListener('beforeunload', (event) => {
    if (autosave.waiting && !lost) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void autosave.now();
  });
  for (const notice of opened.notices) void alerted('', notice);
  state(opened.notices.length > 0 ? opened.notices.join(' ') : WORDS.saved);
  // For the browser's console, and for tests: Univer's own façade.
  Object.assign(window, { workbench: { api, shown: shownAt } });

  /** The cell that the person is on. */
  function activeCell(): ActiveCell | undefined {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange();
    if (!sheet) return undefined;
    return { sheet: sheet.getSheetId(), row: (range?.getRow() ?? 0) + 1, column: (range?.getColumn() ?? 0) + 1 };
  }

  /** What a cell of a tab shows, as it is sent; the active tab when none is named. */
  function shownAt(cell: string, tab?: string): unknown {
    const sheet = tab ? workbook().getSheetBySheetName(tab) : workbook().getActiveSheet();
    const at = parseA1(cell);
    return sheet && at ? shown(sheet, at.row - 1, at.column - 1) : undefined;
  }
}

function state(text: string): void {
  element('state').textContent = text;
}
