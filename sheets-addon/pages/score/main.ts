import { say } from '#shared/languages/say.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import type { Method } from '#shared/metrics/method.ts';
import { methodsFor, scalesFor } from '#shared/sources/change-mapping.ts';
import { columnLetters } from '../../addon/dashboard/formula.ts';
import {
  type Choice,
  formulaOf,
  INSERTS,
  type Insert,
  numberFormatOf,
  scaleText,
} from '../../addon/score/formula-of.ts';
import type { DateCells, ScoreSetting } from '../../addon/score/score-sheet.ts';
import { readAnswers } from '../../read-answers.ts';
import { questionOf } from '../../understand.ts';
import { button, choice, element } from '../element.ts';
import { openPage } from '../open-page.ts';
import { runScript } from '../run-script.ts';

const page = openPage('scoreTitle');
const { place, reader, words, dashboard } = page;
const said = words.score;
const mapping = dashboard.mapping;

let setting: ScoreSetting | undefined;
let chosen: Choice = {
  metric: 'ces',
  answers: 0,
  scale: '',
  direction: '',
  method: '',
  date: 0,
  segment: 0,
  reasons: 0,
  day: '',
};
let target: number | undefined;
/** What is inserted next. */
let chosenInsert: Insert = 'number';
/** Columns that were read, each once. */
let known = new Map<number, readonly unknown[]>();
/** Columns of dates that were looked at, each once. */
let knownDates = new Map<number, DateCells>();

void read();

async function read(): Promise<void> {
  place.replaceChildren(element('p', { class: 'quiet', role: 'status' }, said.working));
  try {
    setting = await runScript('easemarkScoreSetting');
    known = new Map();
    knownDates = new Map();
    chosen = { ...chosen, answers: 0, date: 0, segment: 0, reasons: 0 };
    draw();
  } catch (thrown) {
    place.replaceChildren(problem(thrown), again());
  }
}

function again(): HTMLElement {
  return button(said.again, () => void read(), { id: 'again' });
}

function problem(thrown: unknown): HTMLElement {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return element('p', { class: 'wrong', role: 'alert' }, text);
}

function draw(): void {
  if (!setting || setting.rows === 0) {
    place.replaceChildren(element('p', {}, said.empty), again());
    return;
  }
  const { metric, scale, direction, method, answers, segment, date, reasons, day } = chosen;
  const columns = setting.header.map((name, at) => {
    const letters = columnLetters(at + 1);
    return [String(at + 1), name === '' ? letters : `${letters}: ${name}`] as const;
  });
  const none = ['0', said.none] as const;
  const auto = ['', said.auto] as const;
  const scales: Readonly<Record<string, string>> = mapping.scales;
  const column = (key: 'answers' | 'segment' | 'date' | 'reasons', label: string, now: number): HTMLElement =>
    choice(key, label, [none, ...columns], String(now), (value) => choose({ [key]: Number(value) }));
  const fields = [
    column('answers', said.answers, answers),
    choice(
      'metric',
      mapping.metric,
      METRICS.map((one) => [one, `${reader.words.metricShort[one]} · ${reader.words.metrics[one]}`] as const),
      metric,
      (value) => choose({ metric: value as Metric, scale: '', direction: '', method: '' }),
    ),
    metric !== 'nps' &&
      choice(
        'scale',
        mapping.scale,
        [auto, ...scalesFor(metric).map((one) => [one, scales[one] ?? one] as const)],
        scale,
        (value) => choose({ scale: value, ...(value === '' ? { direction: '' } : {}) }),
      ),
    metric === 'ces' &&
      scale !== '' &&
      choice(
        'direction',
        mapping.direction,
        [auto, ...(['ease', 'effort'] as const).map((one) => [one, reader.words.directions[one]] as const)],
        direction,
        (value) => choose({ direction: value as Choice['direction'] }),
      ),
    metric === 'ces' &&
      choice(
        'method',
        mapping.method,
        methodsFor(metric).map((one) => [one === 'mean' ? '' : one, reader.words.methods[one]] as const),
        method,
        (value) => choose({ method: value as Method | '' }),
      ),
    column('date', mapping.date, date),
    column('segment', said.segment, segment),
    column('reasons', said.reasons, reasons),
    date > 0 && input('day', said.day, 'date', day, (value) => choose({ day: value }, false)),
    input('target', said.target, 'number', target === undefined ? '' : String(target), (value) => {
      target = value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
      void preview();
    }),
  ].filter((one) => one !== false);
  const focused = document.activeElement?.id;
  place.replaceChildren(
    element('p', { class: 'quiet' }, say(said.lead, { tab: setting.tab })),
    ...fields,
    element('section', { id: 'preview', 'aria-live': 'polite' }, element('h2', {}, said.preview)),
    element('section', { id: 'insert' }),
    element('div', { id: 'told', role: 'status' }),
    again(),
  );
  if (focused) document.getElementById(focused)?.focus();
  void preview();
  void drawInsert(chosenInsert);
}

function input(id: string, label: string, type: string, value: string, change: (value: string) => void): HTMLElement {
  const made = element('input', { id, type, value, ...(type === 'number' ? { step: 'any' } : {}) });
  made.addEventListener('change', () => change(made.value));
  return element('div', { class: 'field' }, element('label', { for: id }, label), made);
}

function choose(change: Partial<Choice>, whole = true): void {
  chosen = { ...chosen, ...change };
  if (whole) draw();
  else void drawInsert('compare');
}

/** The number that the formula will show, worked out here by the same code from values that are read once. */
async function preview(): Promise<void> {
  const part = document.getElementById('preview');
  const { answers, metric, method } = chosen;
  if (!part || !setting) return;
  const show = (...children: HTMLElement[]): void => part.replaceChildren(element('h2', {}, said.preview), ...children);
  if (answers === 0) {
    show(element('p', { class: 'quiet' }, say(said.needs, { columns: said.answers })));
    return;
  }
  try {
    let values = known.get(answers);
    if (!values) {
      show(element('p', { class: 'quiet' }, said.working));
      values = await runScript('easemarkScoreValues', setting.tab, answers);
      known.set(answers, values);
      // Another column was chosen meanwhile.
      if (chosen.answers !== answers) return;
    }
    const asked = { name: metric.toUpperCase(), metric, scale: scaleText(chosen), method };
    const { score } = readAnswers(
      questionOf(asked),
      values.map((value) => [value]),
    );
    const { value, interval, n } = score;
    const low = interval && reader.score(interval.low, score);
    const high = interval && reader.score(interval.high, score);
    show(
      element('p', { class: 'number' }, reader.score(value, score)),
      element('p', {}, `${low && high ? say(said.range, { low, high }) : said.noRange} · n = ${reader.number(n, 0)}`),
      ...(target === undefined || !interval ? [] : targetTell(interval, target)),
    );
  } catch (thrown) {
    show(problem(thrown));
  }
}

function targetTell({ low, high }: { readonly low: number; readonly high: number }, wanted: number): HTMLElement[] {
  const text = low > wanted ? said.above : high < wanted ? said.below : said.within;
  return [
    element('p', {}, say(text, { target: reader.number(wanted, Number.isInteger(wanted) ? 0 : 2) })),
    element('p', { class: 'quiet' }, said.targetOnly),
  ];
}

/** What can be inserted, with the formula that it writes. */
async function drawInsert(insert: Insert): Promise<void> {
  chosenInsert = insert;
  const part = document.getElementById('insert');
  if (!part || !setting) return;
  const { tab, separator } = setting;
  const shown = formulaOf(insert, chosen, { tab, sameTab: true, separator });
  const act = button(said.insert, () => void put(insert, false), { class: 'main', id: 'put' });
  const dates = element('div', { id: 'dates', role: 'status' });
  act.disabled = shown === undefined;
  part.replaceChildren(
    choice(
      'what',
      said.insert,
      INSERTS.map((one) => [one, words.inserts[one]] as const),
      insert,
      (value) => void drawInsert(value as Insert),
    ),
    shown === undefined
      ? element('p', { class: 'quiet' }, say(said.needs, { columns: neededBy(insert).join(', ') }))
      : element('code', { dir: 'ltr' }, shown),
    dates,
    element('p', { class: 'quiet' }, said.at),
    element('div', { class: 'row' }, act),
  );
  if (insert !== 'compare' || shown === undefined) return;
  act.disabled = true;
  try {
    const { dates: real, texts, example } = await datesIn(tab, chosen.date);
    // Something else was chosen meanwhile.
    if (!dates.isConnected) return;
    const text = real === 0 && texts > 0 ? said.textDates : said.someTextDates;
    if (texts > 0)
      dates.append(element('p', { class: 'wrong' }, say(text, { example, count: reader.number(texts, 0) })));
    act.disabled = real === 0 && texts > 0;
  } catch (thrown) {
    dates.append(problem(thrown));
  }
}

async function datesIn(tab: string, column: number): Promise<DateCells> {
  const found = knownDates.get(column) ?? (await runScript('easemarkDateCells', tab, column));
  knownDates.set(column, found);
  return found;
}

function neededBy(insert: Insert): string[] {
  const needed = [said.answers];
  if (insert === 'trend' || insert === 'compare') needed.push(mapping.date);
  if (insert === 'compare') needed.push(said.day);
  if (insert === 'segments') needed.push(said.segment);
  if (insert === 'drivers') needed.push(said.reasons);
  return needed;
}

async function put(insert: Insert, over: boolean): Promise<void> {
  const told = document.getElementById('told');
  if (!told || !setting) return;
  try {
    const { tab, separator } = setting;
    const here = await runScript('easemarkInsertPlace');
    const formula = formulaOf(insert, chosen, { tab, sameTab: here.tab === tab, separator });
    if (formula === undefined) return;
    const { answers, date, segment, reasons } = chosen;
    const read = [answers, date, segment, reasons].filter((one) => one > 0);
    const format = numberFormatOf(insert, chosen);
    const { cell, tab: on, taken } = await runScript('insertEasemarkFormula', formula, tab, read, over, format);
    if (taken) {
      told.replaceChildren(
        element('p', {}, say(said.taken, { cell, tab: on })),
        button(said.over, () => void put(insert, true), { id: 'over' }),
      );
    } else told.replaceChildren(element('p', { id: 'inserted' }, say(said.inserted, { cell, tab: on })));
  } catch (thrown) {
    told.replaceChildren(problem(thrown));
  }
}
