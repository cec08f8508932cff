import { describe, expect, test } from 'vitest';
import { languages } from '#shared/languages/languages.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { scoreCard } from '../../views/charts/score-card.ts';
import { type Figure, figuresAcross, figuresOf } from '../../views/figures.ts';
import { standaloneSvg } from '../../views/svg/standalone.ts';
import { tableHtml } from '../../views/tables/table.ts';
import type { Reader } from '../../views/text/reader.ts';
import { textWidth } from '../../views/text/text-width.ts';
import { easeScore, fullScore } from '../cli/report-fixtures.ts';
import { at, everything, readSvg, titleOf } from './read-svg.ts';
import { english, reader } from './readers.ts';

const HOSTILE = [
  '',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202Eevil\u0000\u0007\n',
  '&amp;&',
  'ﷺ'.repeat(40),
  'x'.repeat(20_000),
  '🙂'.repeat(300),
  '\uD800',
  ']]>',
  'שלום עולם',
];

/** A score of everything there is, whose names come from strangers. */
function hostileScore(): ScoreReport {
  const score = fullScore({ neutralLine: 0 });
  const named = score.segments.map((segment, index) => ({
    ...segment,
    segment: HOSTILE[index] ?? segment.segment,
    periods: score.periods,
  }));
  return {
    ...score,
    column: HOSTILE.join(' '),
    segments: named,
    breakdowns: [{ column: HOSTILE[1]!, segments: named }],
    reasons: HOSTILE.map((reason, index) => ({ ...score.reasons[index % 4]!, reason })),
    comparison: {
      ...score.comparison!,
      column: HOSTILE[2]!,
      a: { ...score.comparison!.a, name: HOSTILE[6]! },
      b: { ...score.comparison!.b, name: HOSTILE[3]! },
    },
    distribution: score.distribution.map((one, index) => ({ ...one, label: HOSTILE[index] })),
  };
}

function figures(score: ScoreReport, to: Reader): readonly Figure[] {
  const ces = easeScore({ breakdowns: score.breakdowns });
  const csat = { ...score, metric: 'csat' as const, breakdowns: score.breakdowns };
  const card: Figure = {
    kind: 'trend',
    draw: (view) => scoreCard(score, view),
    table: { caption: '', columns: [], rows: [] },
  };
  return [card, ...figuresOf(score, to), ...figuresAcross({ scores: [ces, csat] }, to)];
}

test('every kind of chart is looked at here', () => {
  expect(new Set(figures(hostileScore(), english).map(({ kind }) => kind))).toEqual(
    new Set(['trend', 'distribution', 'comparison', 'segments', 'distributionBy', 'multiples', 'reasons', 'quadrant']),
  );
});

describe.each([
  ['names from strangers', hostileScore()],
  ['a whole report', fullScore()],
])('%s', (_, score) => {
  test.each([280, 320, 720, 1200])(
    '%i px: well-formed, deterministic, nothing executable, nothing outside the paper',
    (width) => {
      for (const to of [english, reader('pl'), reader('en', true)]) {
        for (const [index, figure] of figures(score, to).entries()) {
          const view = { width, reader: to, id: `f${index}` };
          const text = figure.draw(view);
          expect(figure.draw(view)).toBe(text);
          const svg = readSvg(text);
          const all = everything(svg);
          expect(all.map(({ name }) => name)).not.toContain('script');
          expect(
            all.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|^style$|href/.test(key)),
          ).toEqual([]);
          expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
          const height = at(svg, 'height');
          for (const one of all.filter(({ name }) => name === 'text')) {
            const size = /em-value/.test(one.attributes.class!)
              ? 40
              : /em-title/.test(one.attributes.class!)
                ? 15
                : /em-range/.test(one.attributes.class!)
                  ? 14
                  : 11;
            // Measured as the charts measure, with a little grace for the smaller of two sizes.
            const wide = textWidth(one.text, size) * 0.97;
            const anchor = one.attributes['text-anchor'];
            const x = to.rtl ? width - at(one, 'x') : at(one, 'x');
            const from = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
            expect(from, `${figure.kind}: ${one.text}`).toBeGreaterThan(-3);
            expect(from + wide, `${figure.kind} ${width}: ${one.text}`).toBeLessThan(width + 3);
            expect(at(one, 'y')).toBeLessThan(height);
          }
        }
      }
    },
  );

  test('each is named by what every number must carry', () => {
    for (const figure of figures(score, english)) {
      const title = titleOf(readSvg(figure.draw({ width: 720, reader: english, id: 'f' })));
      for (const part of ['scale ', 'high is ', 'n = ', 'set aside: ']) expect(title, figure.kind).toContain(part);
    }
  });

  test('the table behind has every name whole', () => {
    const tables = figures(score, english).map(({ table }) => table);
    for (const table of tables) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    const cells = tables.flatMap(({ rows }) => rows.map(([name]) => name));
    for (const { segment } of score.segments) expect(cells).toContain(segment);
    for (const { reason } of score.reasons) expect(cells).toContain(reason);
    for (const table of tables) readSvg(tableHtml(table));
  });
});

test.each(languages)('%s: no place is left unfilled, and other languages say nothing in English', (language) => {
  const text = figures(fullScore(), reader(language))
    .map((figure) => figure.draw({ width: 720, reader: reader(language), id: 'f' }) + tableHtml(figure.table))
    .join('');
  expect(text).not.toMatch(/\{\w+\}/);
  if (language !== 'en') expect(text).not.toMatch(/set aside|too few to say|all answers|Best first|confidence/);
});

test('a chart by itself carries its style, its colours and a ground', () => {
  const alone = standaloneSvg(figures(fullScore(), english)[1]!.draw({ width: 720, reader: english, id: 'f' }));
  expect(alone).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
  expect(alone).toContain('viewBox="-16 -16 752 ');
  expect(alone).toContain('--em-accent:#');
  expect(() => standaloneSvg('<svg></svg>')).toThrow(TypeError);
});
