import { describe, expect, test } from 'vitest';
import { trendChart } from '../../../views/charts/trend.ts';
import { easeScore, fullScore } from '../../cli/report-fixtures.ts';
import { at, marks, numberIn, readSvg, type Shape, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english, reader } from '../readers.ts';

const score = fullScore();
const drawn = (width = 720, rtl = false) => readSvg(trendChart(score, { width, reader: reader('en', rtl), id: 't' }));

/** The upright axis, from its ticks. */
function upright(svg: Shape): (place: number) => number {
  const lines = withClass(svg, 'em-grid').map((line) => at(line, 'y1'));
  const ticks = withClass(svg, 'em-tick')
    .filter((text) => lines.includes(at(text, 'y') - 4))
    .map((text) => ({ place: at(text, 'y') - 4, value: numberIn(text.text) }));
  return valueAt(ticks);
}

describe.each([320, 720, 1200])('%i px wide', (width) => {
  test('every period stands where its number says', () => {
    const svg = drawn(width);
    const value = upright(svg);
    const points = marks(svg, 'period');
    const asked = score.periods.filter((period) => period.value !== null);
    expect(points.map(({ attributes }) => attributes['data-key'])).toEqual(asked.map(({ period }) => period));
    points.forEach((point, index) => {
      const dot = withClass(point, 'em-dot')[0];
      const diamond = withClass(point, 'em-signal')[0];
      const y = dot ? at(dot, 'cy') : Number(/^M[\d.]+ ([\d.]+)/.exec(diamond!.attributes.d!)![1]) + 7;
      expect(value(y)).toBeCloseTo(asked[index]!.value!, 0);
      expect(Math.abs(value(y) - asked[index]!.value!)).toBeLessThan(0.1);
    });
  });

  test('periods follow each other with the same distance, and one without answers is a gap', () => {
    const svg = drawn(width);
    const places = new Map(
      marks(svg, 'period').map((mark) => [mark.attributes['data-key'], at(withClass(mark, 'em-reach')[0]!, 'x')]),
    );
    expect(places.has('2024-08')).toBe(false);
    const step = places.get('2024-02')! - places.get('2024-01')!;
    expect(places.get('2024-09')! - places.get('2024-07')!).toBeCloseTo(2 * step, 0);
    const course = withClass(svg, 'em-course').find(({ name }) => name === 'path')!;
    expect(course.attributes.d!.match(/M/g)).toHaveLength(2);
  });

  test('limits, target and the interval’s ends stand at their values', () => {
    const svg = drawn(width);
    const value = upright(svg);
    const [low, high] = withClass(svg, 'em-limit')
      .filter(({ name }) => name === 'path')
      .map(({ attributes }) => value(Number(/^M[\d.]+,([\d.]+)/.exec(attributes.d!)![1])));
    expect(low).toBeCloseTo(22, 0);
    expect(high).toBeCloseTo(58, 0);
    const target = withClass(svg, 'em-target').find(({ attributes }) => attributes['data-line'] === 'target')!;
    expect(value(at(target, 'y1'))).toBeCloseTo(40, 0);
    const band = withClass(svg, 'em-band').find(({ name }) => name === 'path')!;
    const first = Number(/^M[\d.]+,([\d.]+)/.exec(band.attributes.d!)![1]);
    expect(value(first)).toBeCloseTo(score.periods[0]!.high!, 0);
  });
});

test('the title says metric, method, scale, direction, n and what was set aside with its reasons', () => {
  const title = titleOf(drawn());
  for (const part of [
    'NPS by month',
    'promoters minus detractors',
    'scale 0-10',
    'high is good',
    'n = 1,412',
    'set aside: 174',
    'blank 120',
  ])
    expect(title).toContain(part);
  expect(
    withClass(drawn(), 'em-about')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('set aside: 174');
});

test('a period outside its limits is a diamond with its value, and is explained', () => {
  const svg = drawn();
  const out = withClass(svg, 'em-signal').filter(({ attributes }) => attributes['data-outside']);
  expect(out.map(({ attributes }) => attributes['data-outside'])).toEqual(['above']);
  const notes = withClass(svg, 'em-note')
    .map(({ text }) => text)
    .join(' ');
  expect(notes).toContain('Sept 2025');
  expect(notes).toContain('above the upper control limit of 58');
  const label = titleOf(marks(svg, 'period').find(({ attributes }) => attributes['data-key'] === '2025-09')!);
  expect(label).toMatch(/^Sept 2025: .* n = 59\. above 58/);
});

test('from right to left time runs the other way, on the same values', () => {
  const places = (svg: Shape) =>
    marks(svg, 'period').flatMap((mark) => withClass(mark, 'em-dot').map((dot) => [at(dot, 'cx'), at(dot, 'cy')]));
  const [ltr, rtl] = [places(drawn()), places(drawn(720, true))];
  ltr.forEach(([x, y], index) => {
    expect(rtl[index]![0]).toBeCloseTo(720 - x!, 1);
    expect(rtl[index]![1]).toBeCloseTo(y!, 1);
  });
});

test('names of the time axis never touch, whatever the number of periods', () => {
  for (const count of [2, 5, 14, 24]) {
    for (const width of [320, 720]) {
      const svg = readSvg(
        trendChart(fullScore({ periods: score.periods.slice(0, count) }), { width, reader: english, id: 't' }),
      );
      const names = withClass(svg, 'em-tick').filter(
        ({ attributes, text }) => attributes['text-anchor'] === 'middle' && /[A-Z]/.test(text),
      );
      expect(names.length).toBeGreaterThan(0);
      names.slice(1).forEach((name, index) => {
        const before = names[index]!;
        // 6.2 px a letter is what 11 px type takes on the wide side.
        expect(at(name, 'x') - at(before, 'x')).toBeGreaterThan(((name.text.length + before.text.length) / 2) * 5.4);
      });
    }
  }
});

test('nothing is drawn of a score without periods', () => {
  expect(trendChart(easeScore(), { width: 720, reader: english, id: 't' })).toBe('');
});

test('limits are drawn over the periods that set them, and through one that has too few answers', () => {
  const limits = (from: readonly number[]) => {
    const periods = score.periods
      .filter(({ value }) => value !== null)
      .map((one, at) =>
        from.includes(at)
          ? { ...one, n: 3, tooFew: true, outside: null, lowerLimit: null, upperLimit: null }
          : { ...one, outside: null, lowerLimit: 20, upperLimit: 60 },
      );
    const svg = readSvg(trendChart(fullScore({ periods }), { width: 720, reader: english, id: 't' }));
    const [low] = withClass(svg, 'em-limit').filter(({ attributes }) => attributes.d);
    return { path: low!.attributes.d!, points: low!.attributes.d!.split(/[ML]/).length - 1, all: periods.length };
  };
  const gap = limits([4]);
  expect(gap.path.match(/M/g)).toHaveLength(1);
  expect(gap.points).toBe(gap.all - 1);
});

test('the sentence below says how many periods had too few answers, and what lies far back is counted', () => {
  const periods = score.periods.map((one, at) =>
    one.value === null
      ? one
      : at < 5
        ? { ...one, n: 3, tooFew: true, outside: null }
        : { ...one, tooFew: false, outside: 'above' as const, upperLimit: one.value - 0.001, lowerLimit: 0 },
  );
  const text = trendChart(fullScore({ periods }), { width: 720, reader: english, id: 't' });
  expect(text).toContain('left out of trend and control limits: ');
  expect(text.match(/is above the upper control limit/g)).toHaveLength(2 * 3);
  expect(text).toMatch(/More periods outside their limits: \d+/);
});
