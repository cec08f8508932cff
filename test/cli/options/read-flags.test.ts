import { expect, test } from 'vitest';
import { UsageError } from '../../../cli/failure.ts';
import { type Flags, readFlags } from '../../../cli/options/read-flags.ts';

test('nothing typed is nothing stated', () => {
  expect(readFlags({})).toEqual({ import: {}, report: {} });
});

test.each(['90', '0.9', '0,9', '90%', '90 %'])('confidence %s is ninety percent', (confidence) => {
  expect(readFlags({ confidence }).report.confidence).toBe(0.9);
});

test('columns, conditions and drivers come in the order they were typed', () => {
  const { import: options } = readFlags({
    column: ['a', '#3'],
    where: ['x=1', 'x=2'],
    drivers: ['Speed,Care', 'Price'],
  });
  expect(options.columns).toEqual(['a', '#3']);
  expect(options.where).toEqual([
    { column: 'x', value: '1' },
    { column: 'x', value: '2' },
  ]);
  expect(options.drivers).toEqual(['Speed', 'Care', 'Price']);
});

test('a method is stated for the import and for the report', () => {
  expect(readFlags({ method: 'Net' })).toEqual({ import: { method: 'net' }, report: { method: 'net' } });
});

test('a delimiter may be named', () => {
  expect(['tab', '\\t', 'Semicolon', '|'].map((delimiter) => readFlags({ delimiter }).import.delimiter)).toEqual([
    '\t',
    '\t',
    ';',
    '|',
  ]);
});

const WRONG: readonly [Flags, string][] = [
  [{ metric: 'effort' }, '--metric'],
  [{ direction: 'up' }, '--direction'],
  [{ method: 'median' }, '--method'],
  [{ confidence: '0' }, '--confidence'],
  [{ confidence: '100' }, '--confidence'],
  [{ target: ['good'] }, '--target'],
  [{ metric: 'csat', direction: 'effort' }, '"effort"'],
  [{ metric: 'NPS', scale: '0-10 effort' }, '"effort"'],
  [{ sent: '1.5' }, '--sent'],
  [{ period: 'day' }, '--period'],
  [{ before: '2026-02-30' }, '--before'],
  [{ before: '01/02/2026' }, '--before'],
  [{ dateOrder: 'ydm' }, '--date-order'],
  [{ zone: 'Mars' }, '--zone'],
  [{ encoding: 'utf-9' }, '--encoding'],
  [{ delimiter: ';;' }, '--delimiter'],
  [{ headerRows: 'two' }, '--header-rows'],
];

test.each(WRONG)('%o is a usage error that names %s', (flags, option) => {
  expect(() => readFlags(flags)).toThrow(UsageError);
  expect(() => readFlags(flags)).toThrow(option);
});

test('a scale that does not exist is a slip of the pen', () => {
  expect(() => readFlags({ scale: '1-6' })).toThrow(UsageError);
});
