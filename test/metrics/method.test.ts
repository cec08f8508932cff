import { expect, test } from 'vitest';
import { METRICS } from '../../shared/metrics/bands.ts';
import { defaultMethod, METHODS } from '../../shared/metrics/method.ts';

test('CES is a mean, NPS a net and CSAT a share unless another method is stated', () => {
  expect(METRICS.map((metric) => [metric, defaultMethod(metric)])).toEqual([
    ['ces', 'mean'],
    ['nps', 'net'],
    ['csat', 'percent'],
  ]);
  for (const metric of METRICS) expect(METHODS).toContain(defaultMethod(metric));
});
