import { expect, test } from 'vitest';
import { dashboard } from '../../../shared/languages/en/dashboard.ts';
import type { MappableFile } from '../../../shared/sources/change-mapping.ts';
import { delimiterName, mappingFields, readingStated } from '../../../views/mapping/mapping-fields.ts';
import { english } from '../readers.ts';

const column = (position: number, name: string, examples: string[] = []) => ({
  ...{ position, name, examples, role: 'other', metric: null, scale: null, direction: null },
  ...{ evidence: [], filled: 1, looked: 1 },
});

const FILE: MappableFile = {
  mapping: {},
  scores: [{ position: 0, metric: 'ces', scale: '1-7', direction: 'ease' }],
  columns: [column(1, 'CES'), column(2, 'Channel', ['Chat', 'Mail']), column(3, '')],
  date: { column: undefined },
  encoding: 'utf-8',
  delimiter: ';',
};
const fieldsOf = (change: Partial<MappableFile> = {}) =>
  mappingFields({ ...FILE, ...change }, { reader: english, words: dashboard.mapping }, 'Europe/Oslo');
const keys = (change?: Partial<MappableFile>) => fieldsOf(change).how.map(({ key }) => key);

test('only what makes sense for what was found is offered', () => {
  expect(keys()).toEqual(['metric', 'scale', 'direction', 'method', 'date']);
  expect(keys({ date: { column: 'Answered' } })).toEqual([...keys(), 'dateOrder', 'zone']);
  const nps = [{ position: 0, metric: 'nps', scale: '0-10', direction: 'high is good' }] as const;
  expect(keys({ scores: nps })).toEqual(['metric', 'date']);
  expect(fieldsOf().reading.map(({ key }) => key)).toEqual(['encoding', 'delimiter', 'headerRows', 'counts']);
});

test('what was recognised is named, until something else is stated', () => {
  const [metric] = fieldsOf().how;
  expect(metric!.options[0]).toEqual(['', 'as recognised: CES']);
  expect(fieldsOf({ mapping: { metric: 'csat' } }).how[0]!.options[0]).toEqual(['', 'as recognised']);
  const delimiter = fieldsOf().reading.find(({ key }) => key === 'delimiter')!;
  expect(delimiter.options[0]![1]).toBe(`as recognised: ${delimiterName(';', english)}`);
  expect(delimiterName('#', english)).toBe('#');
});

test('choosing leads to another mapping, and back', () => {
  const { how, reading } = fieldsOf({ mapping: { scale: '1-5' } });
  const to = (key: string, value: string) => [...how, ...reading].find((field) => field.key === key)!.to(value);
  expect(to('scale', '')).toEqual({});
  expect(to('headerRows', '2')).toEqual({ scale: '1-5', headerRows: 2 });
  expect(to('metric', 'nps')).toEqual({ scale: '1-5', metric: 'nps', columns: ['#1'] });
  expect(reading.find(({ key }) => key === 'counts')!.options).toContainEqual(['#3', '#3']);
});

test('whether something was stated of the reading', () => {
  expect([readingStated({ metric: 'ces' }), readingStated({ headerRows: 0 })]).toEqual([false, true]);
});

test('conditions: each that is stated, and room for one more', () => {
  const [first, ...more] = fieldsOf().where;
  expect([more.length, first!.value, first!.column.options[0]]).toEqual([0, undefined, ['', 'every row']]);
  expect(first!.column.to('#2')).toEqual({ where: [{ column: '#2', value: 'Chat' }] });
  expect(first!.column.to('')).toEqual({});

  const stated = [
    { column: '#2', value: 'Phone' },
    { column: '#1', value: '7' },
  ];
  const { where } = fieldsOf({ mapping: { where: stated } });
  expect(where.map(({ column, value }) => [column.now, value?.now])).toEqual([
    ['#2', 'Phone'],
    ['#1', '7'],
    ['', undefined],
  ]);
  expect(where[0]!.value!.known).toEqual(['Phone', 'Chat', 'Mail']);
  expect(where[1]!.value!.to('6')).toEqual({ where: [stated[0], { column: '#1', value: '6' }] });
  expect(where[0]!.column.to('')).toEqual({ where: [stated[1]] });
  expect(where[2]!.column.to('#3')).toEqual({ where: [...stated, { column: '#3', value: '' }] });
});
