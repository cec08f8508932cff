import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { LONGEST_CELL } from '../../addon/import/plan.ts';
import type { UnderstoodFile } from '../../addon/import/understand-file.ts';
import { button, element, foreign } from '../element.ts';
import { fileTell } from './file-facts.ts';
import { mappingFold } from './mapping-fold.ts';
import { type Chosen, count, type Steps } from './steps.ts';
import { targetForm } from './target-form.ts';

/** A file as it is understood: what is in it, what is left out, and where it is to go. */
export function drawFile(steps: Steps, chosen: Chosen, problems: readonly HTMLElement[]): void {
  const { file, bytes, understood, sheet } = chosen;
  const said = steps.page.words.import;
  const change = (mapping: Mapping): void => void steps.look(file, mapping, bytes);
  const { filteredOut } = understood.counted;
  const where = steps.page.dashboard.mapping.where;
  steps.draw(
    element('h2', { tabindex: '-1' }, foreign(file.name)),
    ...problems,
    ...fileTell(understood, steps.page, change),
    mappingFold(understood, file.name, { ...steps.page, zone: steps.setting!.zone }, change),
    filteredOut > 0 && element('p', {}, say(said.filtered, { where, count: count(steps, filteredOut) })),
    totalExcluded(understood.aside.rows) > 0 && asideFold(steps, understood),
    targetForm(steps, chosen),
    element(
      'div',
      { class: 'row' },
      button(say(said.start, { count: count(steps, sheet.rows.length) }), () => begin(steps, chosen), {
        class: 'main',
        id: 'start',
      }),
      button(said.back, () => steps.start()),
    ),
  );
}

function asideFold(steps: Steps, { aside }: UnderstoodFile): HTMLElement {
  const { page } = steps;
  const exclusions: Readonly<Record<string, string>> = page.reader.words.exclusions;
  const nameOf = (reason: string): string => exclusions[reason] ?? reason;
  const reasons = Object.entries(aside.rows).map(([reason, rows]) => `${nameOf(reason)} ${count(steps, rows)}`);
  const all = count(steps, totalExcluded(aside.rows));
  const items = aside.first.map(({ row, reason, cells }) =>
    element('li', {}, `${count(steps, row)}: ${nameOf(reason)}. `, foreign(cells.filter(Boolean).join(' · '), 120)),
  );
  return element(
    'details',
    { id: 'aside' },
    element('summary', {}, say(page.words.import.aside, { count: all, reasons: reasons.join(', ') })),
    element('ul', {}, ...items),
  );
}

/** Writes; what cannot go in whole, and what replaces something, asks before. */
function begin(steps: Steps, chosen: Chosen): void {
  const said = steps.page.words.import;
  const { shortened } = chosen.sheet;
  if (!shortened) {
    replace(steps, chosen);
    return;
  }
  const told = say(said.shortenAsk, {
    count: count(steps, shortened.cells),
    most: count(steps, LONGEST_CELL),
    columns: shortened.columns.map((name) => name.slice(0, 60)).join(', '),
  });
  confirm(steps, chosen, told, said.shortenYes, () => replace(steps, chosen));
}

function replace(steps: Steps, chosen: Chosen): void {
  const said = steps.page.words.import;
  const write = () => void steps.write(chosen);
  if (steps.target.mode !== 'replace' || steps.setting?.pending) {
    write();
    return;
  }
  const told = say(said.replaceAsk, { tab: steps.target.tab, count: count(steps, chosen.sheet.rows.length) });
  confirm(steps, chosen, told, said.replaceYes, write);
}

function confirm(steps: Steps, chosen: Chosen, told: string, yes: string, act: () => void): void {
  const go = button(yes, act, { class: 'main', id: 'confirm' });
  const back = button(steps.page.words.import.back, () => steps.show(chosen));
  steps.draw(element('p', { role: 'alert' }, told), element('div', { class: 'row' }, go, back));
  go.focus();
}
