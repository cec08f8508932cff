import { describe, expect, test } from 'vitest';
import { findHeader } from '#shared/imports/header.ts';
import { recogniseFile } from '#shared/imports/recognise.ts';
import { recognised } from './recognised-columns.ts';

test('a file is recognised with its format, its columns and how many rows were looked at', () => {
  const { columns, looked, format } = recognised({ nps: ['9', '3'], date: ['2024-01-05'] });
  expect([columns.map(({ role }) => role), looked, format]).toEqual([['answer', 'date'], 30, undefined]);
});

test('texts beyond those that are remembered are counted', () => {
  const rows = Array.from({ length: 2500 }, (_, at) => [`text ${at}`]);
  expect(recogniseFile(findHeader([['comment'], ...rows]), rows, 'x.csv').beyond).toEqual([500]);
});

describe('"Total" in the first column', () => {
  const total = (columns: Readonly<Record<string, readonly string[]>>) => recognised(columns).totalIsName;

  test('is a name where it comes often, in rows as full as the others', () => {
    expect(total({ brand: ['Shell', 'Total', 'BP'], nps: ['9', '3'], note: ['', 'x'] })).toBe(true);
  });

  test('is a row of totals where it is rare, or blank where others hold something', () => {
    expect(total({ brand: ['Shell', 'BP'], nps: ['9', '3'] })).toBe(false);
    expect(total({ team: ['A', 'B', 'Total'], date: ['2024-01-05', '2024-01-06', ''], nps: ['9', '3', '12'] })).toBe(
      false,
    );
  });
});
