import { say } from '#shared/languages/say.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import { METRICS } from '#shared/metrics/bands.ts';
import { methodsFor, metricStated, named, scalesFor, stated } from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import { element } from '../../element.ts';
import { choice, field } from '../../pages/page-parts.ts';
import type { Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';

/** Encodings offered by hand; UTF-16 says so itself. */
const ENCODINGS = ['utf-8', 'windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1251', 'shift_jis', 'gb18030'];
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe', ' ': 'space' } as const;

type Options = readonly (readonly [value: string, name: string])[];

/**
 * How the scores are made and the file is read, to be stated by hand; only what makes sense for what was found is offered.
 *
 * @param change told of the mapping a person wants
 */
export function scoringForm(
  proposal: Proposal,
  id: string,
  context: PageContext,
  change: (mapping: Mapping) => void,
): HTMLElement {
  const { reader, words } = context;
  const said = words.mapping;
  const { mapping, scores } = proposal;
  const metrics = [...new Set(scores.map(({ metric }) => metric))];
  const metric: Metric | undefined = mapping.metric ?? (metrics.length === 1 ? metrics[0] : undefined);
  const mayBe = (which: Metric): boolean => metric === which || (metric === undefined && scores.length > 1);
  const columns: Options = proposal.columns.map(({ name, position }) => [named(position), short(name, position)]);

  const select = <Key extends keyof Mapping>(
    key: Key,
    title: string,
    auto: string,
    options: Options,
    read: (value: string) => Mapping[Key] = (value) => value as Mapping[Key],
  ): HTMLElement => {
    const now = mapping[key];
    const control = choice([['', auto], ...options], now === undefined ? '' : String(now), { id: `${id}-${key}` });
    control.addEventListener('change', () => {
      const value = control.value === '' ? undefined : read(control.value);
      change(key === 'metric' ? metricStated(proposal, value as Metric) : stated(mapping, key, value));
    });
    return field(title, control);
  };
  const recognised = (what: string | undefined): string =>
    what === undefined || what === '' ? said.asRecognised : say(said.asRecognisedIs, { what });
  const only = <T>(of: readonly T[]): T | undefined => (new Set(of).size === 1 ? of[0] : undefined);
  const scaleName = (name: string): string => (said.scales as Readonly<Record<string, string>>)[name] ?? name;
  const { directions, methods, metricShort, terminal } = reader.words;

  const how = [
    select(
      'metric',
      said.metric,
      mapping.metric ? said.asRecognised : recognised(metrics.map((one) => metricShort[one]).join(', ')),
      METRICS.map((one) => [one, metricShort[one]]),
    ),
    scalesFor(metric).length > 1 &&
      select(
        'scale',
        said.scale,
        mapping.scale ? said.asRecognised : recognised(only(scores.map(({ scale }) => scaleName(scale)))),
        scalesFor(metric).map((name) => [name, scaleName(name)]),
      ),
    mayBe('ces') &&
      select(
        'direction',
        said.direction,
        mapping.direction ? said.asRecognised : recognised(directionOf(proposal, directions)),
        (['ease', 'effort'] as const).map((one) => [one, directions[one]]),
      ),
    methodsFor(metric).length > 1 &&
      select(
        'method',
        said.method,
        metric ? say(said.asRecognisedIs, { what: methods[methodsFor(metric)[0]!] }) : said.usual,
        methodsFor(metric).map((one) => [one, methods[one]]),
      ),
    select('date', said.date, recognised(mapping.date ? undefined : proposal.date.column), columns),
    (proposal.date.column !== undefined || mapping.date !== undefined) &&
      select(
        'dateOrder',
        said.dateOrder,
        said.asRecognised,
        (['dmy', 'mdy', 'ymd'] as const).map((one) => [one, said.dateOrders[one]]),
      ),
    proposal.date.column !== undefined && zone(),
  ];
  const reading = element(
    'details',
    { class: 'reading', id: `${id}-reading`, open: readingStated(mapping) },
    element('summary', {}, said.reading),
    element(
      'div',
      { class: 'grid' },
      select(
        'encoding',
        said.encoding,
        recognised(mapping.encoding ? undefined : proposal.encoding),
        ENCODINGS.map((one) => [one, one]),
      ),
      select(
        'delimiter',
        said.delimiter,
        recognised(mapping.delimiter ? undefined : delimiterName(proposal.delimiter, context)),
        Object.entries(DELIMITERS).map(([sign, name]) => [sign, terminal.delimiters[name]]),
      ),
      select(
        'headerRows',
        said.headerRows,
        said.asRecognised,
        [['0', said.headerRowsNone], ...['1', '2', '3'].map((one) => [one, one] as const)],
        Number,
      ),
      select('counts', said.counts, said.noColumn, columns),
      ...where(),
      partial(),
    ),
  );
  return element(
    'div',
    { class: 'how' },
    element('fieldset', { class: 'grid' }, element('legend', {}, said.how), ...how),
    reading,
  );

  function zone(): HTMLElement {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const options: Options = [...new Set([here, 'UTC', ...(mapping.zone ? [mapping.zone] : [])])].map((one) => [
      one,
      one === 'UTC' ? said.zoneUtc : one === here ? say(said.zoneHere, { zone: one }) : one,
    ]);
    return select('zone', said.zone, said.zoneFile, options);
  }

  /** Every condition that is stated, and room for one more. */
  function where(): HTMLElement[] {
    const all = mapping.where ?? [];
    return [...all.map((_, at) => at), all.length].flatMap((at) => condition(all, at));
  }

  function condition(all: NonNullable<Mapping['where']>, at: number): HTMLElement[] {
    const now = all[at];
    const own = `${id}-where${at === 0 ? '' : `-${at + 1}`}`;
    const column = choice([['', all.length > 0 ? said.noColumn : said.everyRow], ...columns], now?.column ?? '', {
      id: own,
    });
    const state = (): void => {
      const next = column.value === '' ? [] : [{ column: column.value, value: value.value }];
      const conditions = [...all.slice(0, at), ...next, ...all.slice(at + 1)];
      change(stated(mapping, 'where', conditions.length > 0 ? conditions : undefined));
    };
    const examples = proposal.columns.find(({ position }) => named(position) === column.value)?.examples ?? [];
    const known = now && !examples.includes(now.value) ? [now.value, ...examples] : examples;
    const value = element('input', { id: `${own}-value`, list: `${own}-values`, value: now?.value ?? '' });
    column.addEventListener('change', () => {
      const first = proposal.columns.find(({ position }) => named(position) === column.value)?.examples[0];
      value.value = first ?? '';
      state();
    });
    value.addEventListener('change', state);
    const values = element(
      'datalist',
      { id: `${own}-values` },
      ...known.map((one) => element('option', { value: one })),
    );
    const fields = [field(said.where, column)];
    if (now) fields.push(field(said.whereValue, element('span', {}, value, values)));
    return fields;
  }

  function partial(): HTMLElement {
    const box = element('input', { type: 'checkbox', id: `${id}-partial`, checked: mapping.includePartial === true });
    box.addEventListener('change', () => change(stated(mapping, 'includePartial', box.checked || undefined)));
    return element('label', { class: 'inline' }, box, said.partial);
  }
}

/** The delimiter's name in the reader's language. */
export function delimiterName(sign: string, { reader }: Pick<PageContext, 'reader'>): string {
  const known = (DELIMITERS as Readonly<Record<string, keyof typeof reader.words.terminal.delimiters>>)[sign];
  return known === undefined ? sign : reader.words.terminal.delimiters[known];
}

function directionOf({ scores }: Proposal, names: Readonly<Record<string, string>>): string | undefined {
  const found = new Set(scores.filter(({ metric }) => metric === 'ces').map(({ direction }) => direction));
  return found.size === 1 ? names[[...found][0]!] : undefined;
}

function readingStated({ encoding, delimiter, headerRows, counts, where, includePartial }: Mapping): boolean {
  return [encoding, delimiter, headerRows, counts, where, includePartial].some((one) => one !== undefined);
}

function short(name: string, position: number): string {
  const text = name.trim() === '' ? named(position) : name;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
