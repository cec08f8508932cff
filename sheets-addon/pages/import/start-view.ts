import { say } from '#shared/languages/say.ts';
import type { PendingImport } from '../../addon/import/plan.ts';
import { button, element } from '../element.ts';
import { runScript } from '../run-script.ts';
import { count, type Steps } from './steps.ts';
import { drawDone } from './writing-view.ts';

/** The choice of files, with an import that has not ended above it. */
export function drawStart(steps: Steps, above: readonly HTMLElement[]): void {
  const said = steps.page.words.import;
  const input = element('input', {
    type: 'file',
    id: 'file',
    accept: '.csv,.tsv,.txt,text/csv,text/tab-separated-values',
    multiple: true,
    hidden: true,
    'aria-label': said.choose,
  });
  input.addEventListener('change', () => take(steps, [...(input.files ?? [])]));
  const drop = element(
    'div',
    { class: 'drop' },
    element('p', {}, said.drop),
    button(said.choose, () => input.click(), { class: 'main', id: 'choose' }),
    input,
  );
  const pending = steps.setting?.pending;
  steps.draw(
    ...above,
    pending ? pendingPart(steps, pending) : undefined,
    drop,
    element('p', { class: 'quiet' }, said.lead),
  );
}

/** Files may be dropped anywhere on the page while there is a place for them. */
export function listenForDrops(steps: Steps): void {
  const place = (): Element | null => document.querySelector('.drop');
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    place()?.classList.add('over');
  });
  document.addEventListener('dragleave', () => place()?.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    place()?.classList.remove('over');
    if (place()) take(steps, [...(event.dataTransfer?.files ?? [])]);
  });
}

function take(steps: Steps, files: readonly File[]): void {
  steps.waiting.push(...files);
  steps.next();
}

function pendingPart(steps: Steps, { file, written, rows, id, canUndo }: PendingImport): HTMLElement {
  const said = steps.page.words.import;
  const text = say(said.pending, { file, written: count(steps, written), count: count(steps, rows) });
  const acts = element('div', { class: 'row' });
  if (written === rows)
    acts.append(
      button(said.goOn, () => void steps.settle(() => goToEnd(steps, id, rows)), { class: 'main', id: 'end' }),
    );
  if (canUndo) acts.append(button(said.undo, () => void steps.settle(() => steps.undo(id)), { id: 'undo' }));
  return element('section', { class: 'wrong' }, element('p', {}, text), acts);
}

/** All rows are written, and only the end is missing. */
async function goToEnd(steps: Steps, id: string, rows: number): Promise<void> {
  const { tab } = await runScript('finishEasemarkImport', id);
  await drawDone(steps, { tab, rows, known: [] });
}

/** Takes an import back, and says so; a tab that somebody else wrote on is kept. */
export async function undo(steps: Steps, id: string): Promise<void> {
  const said = steps.page.words.import;
  const { kept } = await runScript('undoEasemarkImport', id);
  steps.setting = await runScript('easemarkImportSetting');
  const text = kept === null ? said.undone : say(said.undoneKept, { tab: kept });
  steps.start(element('p', { role: 'status', id: 'undone' }, text));
}
