import { describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/languages/refusal.ts';
import { explainByRatings, type RatedAnswers } from '../../shared/metrics/drivers.ts';

const row = (point: number, drivers: readonly string[], count = 1): RatedAnswers => ({ point, drivers, count });

/** Speed moves the score, politeness does not. */
const rated: readonly RatedAnswers[] = [
  row(1, ['1', '3']),
  row(2, ['2', '5']),
  row(3, ['2', '1']),
  row(3, ['3', '4']),
  row(4, ['4', '2']),
  row(4, ['5', '5']),
  row(5, ['5', '3']),
  row(5, ['4', '1']),
];

describe('ratings that go along with a score', () => {
  test('are shown in the order of their names, with shares that add up to 100', () => {
    const { drivers, n, rSquared } = explainByRatings(rated, ['speed', 'politeness']);
    expect(drivers.map(({ column }) => column)).toEqual(['speed', 'politeness']);
    expect(n).toBe(8);
    expect(rSquared).toBeGreaterThan(0.7);
    const [speed, politeness] = drivers;
    expect(speed!.importance! + politeness!.importance!).toBeCloseTo(100, 8);
    expect(speed!.importance).toBeGreaterThan(80);
    expect(speed!.pearson).toBeGreaterThan(0.8);
    expect(speed!.spearman).toBeGreaterThan(0.8);
    expect(Math.abs(politeness!.pearson!)).toBeLessThan(0.4);
    expect(speed!.pearsonP).toBeLessThan(0.05);
  });

  test('count as often as they were given', () => {
    const counted = rated.map((one, at) => ({ ...one, count: 1 + ((at * 3) % 7) }));
    const oneByOne = counted.flatMap((one) => Array.from({ length: one.count }, () => ({ ...one, count: 1 })));
    const [together, apart] = [counted, oneByOne].map((rows) => explainByRatings(rows, ['speed', 'politeness']));
    expect(together!.n).toBe(oneByOne.length);
    expect(together!.rSquared).toBeCloseTo(apart!.rSquared!, 12);
    expect(together!.rSquared).not.toBeCloseTo(explainByRatings(rated, ['speed', 'politeness']).rSquared!, 4);
    together!.drivers.forEach((driver, at) => {
      for (const name of ['pearson', 'spearman', 'importance', 'pearsonP', 'spearmanP'] as const)
        expect(driver[name]).toBeCloseTo(apart!.drivers[at]![name]!, 10);
    });
  });

  test('are read as answers are: "4,0", "5 - very good", "４", "9/10"', () => {
    const plain = explainByRatings([row(1, ['4']), row(3, ['5']), row(4, ['4']), row(5, ['9'])], ['speed']);
    const written = explainByRatings(
      [row(1, ['4,0']), row(3, ['5 - very good']), row(4, [' ４ ']), row(5, ['9/10'])],
      ['speed'],
    );
    expect(written).toEqual(plain);
  });

  test('use only people who answered everything', () => {
    const withGaps = [...rated, row(1, ['5', '']), row(1, ['', '1']), row(1, ['n/a', '2'])];
    expect(explainByRatings(withGaps, ['speed', 'politeness'])).toEqual(
      explainByRatings(rated, ['speed', 'politeness']),
    );
  });

  test('that repeat each other, or do not vary, keep their correlations and get no share', () => {
    const twice = explainByRatings(
      rated.map((one) => row(one.point, [one.drivers[0]!, one.drivers[0]!])),
      ['speed', 'again'],
    );
    expect(twice.rSquared).toBeNull();
    expect(twice.drivers.map(({ importance }) => importance)).toEqual([null, null]);
    expect(twice.drivers[1]!.pearson).toBeGreaterThan(0.8);
    const constant = explainByRatings(
      rated.map((one) => row(one.point, ['3'])),
      ['same'],
    );
    expect(constant.drivers[0]).toMatchObject({ pearson: null, spearman: null, importance: null, n: 8 });
  });

  test('of too few people say nothing', () => {
    expect(explainByRatings([row(3, ['4'])], ['speed'])).toMatchObject({
      n: 1,
      rSquared: null,
      drivers: [{ pearson: null, pearsonP: null, importance: null }],
    });
  });

  test('are refused where a column holds no numbers', () => {
    expect(() => explainByRatings([row(3, ['4', 'fast'])], ['speed', 'comment'])).toThrow(Refusal);
    expect(() => explainByRatings([row(3, ['4', 'fast'])], ['speed', 'comment'])).toThrow(/"comment" holds no ratings/);
    expect(() => explainByRatings([], ['speed'])).toThrow(/no ratings/);
  });
});

test('a rating that everybody gave alike keeps no other from being explained by', () => {
  const rows = [
    { point: 5, drivers: ['5', '3'], count: 10 },
    { point: 3, drivers: ['2', '3'], count: 10 },
    { point: 4, drivers: ['5', '3'], count: 5 },
    { point: 2, drivers: ['3', '3'], count: 5 },
  ];
  const { drivers } = explainByRatings(rows, ['speed', 'constant']);
  expect(drivers.map(({ importance }) => importance)).toEqual([100, null]);
});
