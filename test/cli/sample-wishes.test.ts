import { expect, test } from 'vitest';
import { UsageError } from '../../cli/failure.ts';
import { checkWishes } from '../../cli/sample-wishes.ts';

const nps = { metric: 'nps', method: 'net' } as const;
const csat = { metric: 'csat', method: 'percent' } as const;
const mean = { metric: 'ces', method: 'mean', scale: '1-7' } as const;

test.each([
  [{ ...nps, promoters: 0.5 }, 'both --promoters and --detractors'],
  [{ ...nps, margin: 5, detect: 5 }, 'they are two plans'],
  [{ ...nps, promoters: 0.8, detractors: 0.4 }, '--promoters 80 % and --detractors 40 % are more than 100 %'],
  [{ ...nps, promoters: 1, detractors: 0 }, 'everybody answers alike'],
  [{ ...nps, share: 0.3 }, '--share is for a percentage'],
  [{ ...nps, sd: 2 }, '--sd is for a mean'],
  [{ ...csat, promoters: 0.5, detractors: 0.2 }, '--promoters is for NPS'],
  [{ ...csat, share: 0 }, '--share cannot be 0 %'],
  [{ ...csat, share: 1 }, '--share cannot be 100 %'],
  [{ ...csat, responseRate: 0 }, '--response-rate cannot be 0 %'],
  [{ ...csat, margin: 5, power: 0.8 }, '--power is the chance of finding a difference'],
  [{ ...csat, detect: 5, power: 0.03 }, '--power cannot be 3 %: write more than 5 %'],
  [{ ...mean, margin: 5 }, '--margin 5 is too wide for the scale 1-7: write less than 3'],
  [{ ...mean, margin: 0.2, sd: 10 }, '--sd cannot be 10 on the scale 1-7'],
  [{ ...mean, margin: 0.2, sd: 0 }, '--sd cannot be 0'],
  [{ ...mean, detect: 7 }, '--detect 7 is more than the scale 1-7 has'],
  [{ ...mean, scale: undefined, sd: 6, margin: 1 }, '--sd cannot be 6'],
])('%o: %s', (wishes, words) => {
  expect(() => checkWishes(wishes)).toThrow(UsageError);
  expect(() => checkWishes(wishes)).toThrow(words);
});

test.each([
  { ...nps, margin: 5, promoters: 0.5, detractors: 0.2 },
  { ...csat, share: 0.8, detect: 5, power: 0.9, responseRate: 0.1 },
  { ...mean, sd: 3, margin: 2.9 },
  { ...mean, detect: 6 },
])('%o can be planned', (wishes) => {
  expect(() => checkWishes(wishes)).not.toThrow();
});
