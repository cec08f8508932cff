import { say } from '#shared/languages/say.ts';
import { warningSentence } from '#shared/languages/spoken.ts';
import { reachOf } from '#shared/metrics/reach.ts';
import { typedText } from '#shared/reports/number-text.ts';
import { targetReading } from '#shared/reports/readings.ts';
import { copySentence, readingsIn } from '../../../views/text/copy-sentence.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import { button, element, trusted } from '../../element.ts';
import { field } from '../../pages/page-parts.ts';
import { kindOf } from './comparable-groups.ts';
import type { Look, SeenScore } from './look.ts';
import type { OwnSettings } from './own-settings.ts';
import type { SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** What can be set beside a score's card. */
export interface ScoreNotesActs {
  readonly target: (seen: SeenScore, target: number | undefined) => void;
  readonly sent: (look: Look, sent: number | undefined) => void;
}

/** What stands below a score's card: the sentence for the meeting note, the target and how many were asked. */
export function scoreNotes(
  seen: SeenScore,
  look: Look,
  state: SeeState,
  own: OwnSettings,
  writer: Writer,
  acts: ScoreNotesActs,
): readonly Node[] {
  const { reader } = writer;
  const { score } = seen;
  const outcome = targetReading(score, reader.words, reader.number);
  return [
    element(
      'div',
      { class: 'see-sentence' },
      element('p', { class: 'see-title' }, reader.charts.sentence.title),
      element('p', { class: 'em-sentence', 'data-copyable': true }, sentenceOf(seen, look, state, writer)),
    ),
    ...(outcome === undefined ? [] : [element('p', { class: 'see-outcome' }, outcome)]),
    askedLine(look, score.responseRate, own, state, writer),
    element(
      'div',
      { class: 'see-settings' },
      targetForm(seen, own, writer, acts),
      sentForm(look, score.n, own, state, writer, acts),
    ),
  ];
}

/** A score in one paragraph, with what it was filtered by. */
export function sentenceOf(
  { score }: SeenScore,
  { loaded }: Look,
  state: SeeState,
  { reader, words, step }: Writer,
): string {
  const only = state.steps.map(step).join('; ');
  const sentence = copySentence(score, reader, loaded.summary.name);
  return only === '' ? sentence : `${sentence} ${say(words.only, { what: only })}`;
}

/**
 * What can be concluded, in words; and what must be known before the number is used: of the file, beside its first score, and of the score.
 */
export function readingsOf(
  { score, column, methodRefused }: SeenScore,
  { scores, shown }: Pick<Look, 'scores' | 'shown'>,
  { reader }: Writer,
): { readings: string[]; warnings: string[] } {
  const ofFile = scores[0]?.column === column ? (shown?.report.warnings ?? []) : [];
  const warnings = [...ofFile, ...score.warnings].map((warning) =>
    warningSentence(warning, reader.words, (value) => typedText(value, reader.number)),
  );
  if (methodRefused)
    warnings.unshift(
      say(reader.words.refusals[methodRefused.code], {
        ...methodRefused.params,
        method: reader.words.methods[methodRefused.params.method as 'net'] ?? '',
      }),
    );
  return { readings: readingsIn(score, reader).slice(1), warnings: [...new Set(warnings)] };
}

function askedLine(
  { loaded }: Look,
  rate: SeenScore['score']['responseRate'],
  own: OwnSettings,
  state: SeeState,
  { reader, words, count }: Writer,
): HTMLElement {
  const line = element('p', { class: 'see-quiet see-asked' });
  if (!rate) {
    line.textContent =
      state.steps.length > 0 && own.sent[loaded.summary.hash] !== undefined ? words.askedFilter : words.askedUnknown;
    return line;
  }
  const share = (value: number | null): string => (value === null ? '–' : reader.percent(value));
  line.textContent = say(words.askedOf, {
    share: share(rate.value),
    range: say(reader.words.terminal.range, { low: share(rate.low), high: share(rate.high) }),
    n: count(rate.n),
    sent: count(rate.sent),
  });
  if (rate.lowResponse) line.append(' ', element('strong', {}, words.askedLow));
  return line;
}

function digitsOf(value: number): number {
  return Math.min(3, (String(value).split('.')[1] ?? '').length);
}

function targetForm(seen: SeenScore, own: OwnSettings, { reader, words }: Writer, acts: ScoreNotesActs): HTMLElement {
  const target = own.targets[kindOf(seen.score)];
  const [low, high] = reachOf(seen.score);
  const range = { low: reader.number(low, 0), high: reader.number(high, 0) };
  return numberForm({
    id: `target-${seen.column}`,
    name:
      target === undefined
        ? words.setTarget
        : say(words.changeTarget, { target: reader.number(target, digitsOf(target)) }),
    label: words.target,
    help: say(words.targetHelp, range),
    wrong: say(words.targetOff, range),
    value: target,
    step: 'any',
    fits: (value) => value >= low && value <= high,
    words,
    remove: words.removeTarget,
    set: (value) => acts.target(seen, value),
  });
}

function sentForm(
  look: Look,
  n: number,
  own: OwnSettings,
  state: SeeState,
  { words, count }: Writer,
  acts: ScoreNotesActs,
): HTMLElement | string {
  // How many were asked is known of the whole file only.
  if (state.steps.length > 0) return '';
  const sent = own.sent[look.loaded.summary.hash];
  return numberForm({
    id: `sent-${look.loaded.summary.id}`,
    name: sent === undefined ? `${words.sent}…` : `${words.sent}: ${count(sent)}`,
    label: words.sent,
    help: '',
    wrong: say(words.sentFew, { n: count(n) }),
    value: sent,
    step: '1',
    fits: (value) => Number.isSafeInteger(value) && value >= n,
    words,
    remove: '',
    set: (value) => acts.sent(look, value),
  });
}

/** A number that is asked for only where somebody wants to state it. */
function numberForm(form: {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly wrong: string;
  readonly value: number | undefined;
  readonly step: string;
  readonly fits: (value: number) => boolean;
  readonly words: Writer['words'];
  readonly remove: string;
  readonly set: (value: number | undefined) => void;
}): HTMLElement {
  const input = element('input', { type: 'number', step: form.step, value: form.value, inputmode: 'decimal' });
  const said = element('p', { class: 'see-wrong', role: 'alert' });
  const made = element(
    'form',
    { class: 'see-form', novalidate: true },
    field(form.label, input),
    form.help !== '' && element('p', { class: 'see-quiet' }, form.help),
    said,
    element(
      'div',
      { class: 'see-acts' },
      form.value !== undefined && form.remove !== '' && button(form.remove, () => form.set(undefined)),
      element('button', { class: 'main' }, form.words.save),
    ),
  );
  made.addEventListener(
    'submit',
    trusted((event: SubmitEvent) => {
      event.preventDefault();
      if (input.value.trim() === '' && form.value !== undefined) return form.set(undefined);
      const value = input.valueAsNumber;
      if (Number.isFinite(value) && form.fits(value)) return form.set(value);
      said.textContent = form.wrong;
      input.focus();
    }),
  );
  return element('details', { class: 'see-number', 'data-form': form.id }, element('summary', {}, form.name), made);
}

/** The name of a source, as its own text. */
export function sourceName({ loaded }: Pick<Look, 'loaded'>): string {
  return setApart(plainLabel(loaded.summary.name, 120));
}
