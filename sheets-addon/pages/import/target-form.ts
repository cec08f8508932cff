import { say } from '#shared/languages/say.ts';
import { knownRows } from '../../addon/import/import-job.ts';
import type { ImportMode } from '../../addon/import/plan.ts';
import { choice, element } from '../element.ts';
import { runScript } from '../run-script.ts';
import { type Chosen, count, type Steps, sentenceOf } from './steps.ts';

const MODES: readonly ImportMode[] = ['new', 'append', 'replace'];

/** Where the rows are to go, and what that means for the tab: columns that it gets, and responses that it has already. */
export function targetForm(steps: Steps, { sheet }: Chosen): HTMLElement {
  const said = steps.page.words.import;
  const tabs = (steps.setting?.tabs ?? []).map((tab) => [tab, tab] as const);
  const notes = element('div', { class: 'quiet', role: 'status' });
  const field = choice('tab', said.tab, tabs, steps.target.tab, (tab) => {
    steps.target = { ...steps.target, tab };
    void tell();
  });
  const lines = MODES.map((mode) => {
    const radio = element('input', { type: 'radio', name: 'mode', value: mode, checked: steps.target.mode === mode });
    radio.addEventListener('change', () => {
      steps.target = { ...steps.target, mode };
      void tell();
    });
    return element('label', { class: 'line' }, radio, said[mode]);
  });
  void tell();
  return element('fieldset', { id: 'target' }, element('legend', {}, said.target), ...lines, field, notes);

  async function tell(): Promise<void> {
    const { target } = steps;
    const { mode, tab } = target;
    field.hidden = mode === 'new';
    notes.replaceChildren();
    if (mode !== 'append') return;
    const sentences = sheet.id < 0 ? [said.noIds] : [];
    try {
      let missing: readonly string[] = [];
      const appendTarget = async (...given: Parameters<typeof ask>): ReturnType<typeof ask> => {
        const found = await ask(...given);
        missing = found.missing;
        return found;
      };
      const known = await knownRows({ ...sheet, tab }, { appendTarget });
      if (sheet.id < 0)
        await appendTarget(
          tab,
          sheet.columns.map(({ name }) => name),
          null,
        );
      if (missing.length > 0) sentences.push(say(said.added, { columns: missing.join(', ') }));
      if (known.length > 0) sentences.push(say(said.known, { count: count(steps, known.length) }));
    } catch (thrown) {
      sentences.push(sentenceOf(thrown, steps.page));
    }
    // Something else was chosen meanwhile.
    if (steps.target === target) notes.replaceChildren(...sentences.map((text) => element('p', {}, text)));
  }
}

const ask = (tab: string, names: string[], id: string | null) => runScript('easemarkAppendTarget', tab, names, id);
