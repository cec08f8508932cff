import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/reports/build.ts';
import { imported, refusalOf, report } from './import-text.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

/** The layout as a file. */
function csv({ columns, rows, delimiter = ',' }: Layout): string {
  const quoted = (cell: string): string =>
    cell.startsWith('"') || !/[",;\n]/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
  const lines = [columns.map(([header]) => quoted(header)).join(delimiter)];
  for (let row = 0; row < rows; row += 1) {
    lines.push(
      columns
        .map(([, values]) => quoted(typeof values === 'function' ? values(row) : (values[row % values.length] ?? '')))
        .join(delimiter),
    );
  }
  return `${lines.join('\n')}\n`;
}

const scored = LAYOUTS.filter(({ scores }) => scores !== undefined);
const refused = LAYOUTS.filter((layout) => layout.refused !== undefined);

test('every layout is scored or refused, and no name occurs twice', () => {
  expect(scored.length + refused.length).toBe(LAYOUTS.length);
  expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
});

describe('scored with no options', () => {
  test.each(scored.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const read = imported(csv(layout), { file: layout.file });
    const result = buildReport(read, {});
    const scores = result.scores.map(({ column, metric, scale, n, value }) => [
      column,
      metric,
      scale,
      n,
      Math.round(value! * 1e4) / 1e4,
    ]);
    expect(scores).toEqual(layout.scores);
    if (layout.date) expect(read.dates.column).toBe(layout.date);
    const codes = [...result.warnings, ...result.scores.flatMap(({ warnings }) => warnings)].map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...(layout.warns ?? [])]));
  });
});

describe('left to a person', () => {
  test.each(refused.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const refusal = refusalOf(() => {
      const { scores } = report(csv(layout), { file: layout.file });
      throw new Error(
        `scored: ${JSON.stringify(scores.map(({ column, metric, scale, n, value }) => [column, metric, scale, n, value]))}`,
      );
    });
    expect(refusal?.decide).toBe(true);
    expect([layout.refused].flat()).toContain(refusal?.code);
  });
});
