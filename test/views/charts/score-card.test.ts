import { expect, test } from 'vitest';
import { scoreCard } from '../../../views/charts/score-card.ts';
import { easeScore, fullScore } from '../../cli/report-fixtures.ts';
import { at, everything, marks, readSvg, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const score = easeScore({
  neutralLine: 4,
  goodMean: 6,
  target: { target: 5.5, read: '5.5 as a mean', outcome: 'cannot tell', p: 0.3, method: 't' },
});

test.each([320, 720])('%i px: value, interval and all three lines stand on the whole scale', (width) => {
  const svg = readSvg(scoreCard(score, { width, reader: english, id: 'c' }));
  const track = withClass(svg, 'em-track')[0]!;
  const value = valueAt([
    { place: at(track, 'x1'), value: 1 },
    { place: at(track, 'x2'), value: 7 },
  ]);
  expect(value(at(withClass(svg, 'em-dot')[0]!, 'cx'))).toBeCloseTo(5.4271, 2);
  const interval = withClass(svg, 'em-interval')[0]!;
  expect(value(at(interval, 'x'))).toBeCloseTo(5.2954, 2);
  expect(value(at(interval, 'x') + at(interval, 'width'))).toBeCloseTo(5.5588, 2);
  for (const [name, expected] of Object.entries({ target: 5.5, neutral: 4, good: 6 })) {
    const line = withClass(svg, 'em-line').find(({ attributes }) => attributes['data-line'] === name)!;
    expect(value(at(line, 'x1')), name).toBeCloseTo(expected, 2);
  }
});

test('it says the number, the range with its confidence, n, the method, and what was set aside', () => {
  const svg = readSvg(scoreCard(score, { width: 360, reader: english, id: 'c' }));
  const text = everything(svg)
    .map((one) => one.text)
    .join(' ');
  for (const part of [
    '5.43',
    '5.30 to 5.56',
    '95 % interval, t',
    'n = 398',
    'scale 1-7',
    'high is easy (assumed)',
    'target 5.5',
    'neutral 4',
    'commonly called good: 6',
    'blank 9',
  ])
    expect(text).toContain(part);
  expect(titleOf(marks(svg, 'score')[0]!)).toBe('5.43 (5.30 to 5.56), n = 398');
  expect(svg.children.find(({ name }) => name === 'desc')!.text).toContain(
    'CES 5.43 (5.30 to 5.56, 95 % confidence), n = 398.',
  );
});

test('one answer, equal answers and no answer say why there is no interval', () => {
  const text = (over: Parameters<typeof easeScore>[0]): string =>
    everything(readSvg(scoreCard(easeScore(over), { width: 360, reader: english, id: 'c' })))
      .map((one) => one.text)
      .join(' ');
  expect(text({ n: 1, low: null, high: null, degenerate: false })).toContain('one answer says nothing');
  expect(text({ n: 40, low: null, high: null, degenerate: true })).toContain('would claim certainty');
  expect(text({ n: 0, value: null, low: null, high: null })).toContain('no answers');
});

test('names of lines that are close to each other do not touch', () => {
  for (const goodMean of [4, 4.2, 4.6, 6.9]) {
    const svg = readSvg(scoreCard(easeScore({ neutralLine: 4, goodMean }), { width: 320, reader: english, id: 'c' }));
    const names = withClass(svg, 'em-key').map((one) => ({
      y: at(one, 'y'),
      x: at(one, 'x'),
      half: one.text.length * 2.6,
    }));
    names.forEach((a, index) => {
      for (const b of names.slice(index + 1))
        expect(a.y !== b.y || Math.abs(a.x - b.x) > a.half + b.half, `${goodMean}`).toBe(true);
    });
  }
});

test('NPS stands on −100 to 100', () => {
  const svg = readSvg(scoreCard(fullScore(), { width: 720, reader: english, id: 'c' }));
  const track = withClass(svg, 'em-track')[0]!;
  const dot = at(withClass(svg, 'em-dot')[0]!, 'cx');
  expect(((dot - at(track, 'x1')) / (at(track, 'x2') - at(track, 'x1'))) * 200 - 100).toBeCloseTo(41.36, 0);
});
