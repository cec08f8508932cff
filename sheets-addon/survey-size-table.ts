import type { Metric } from '#shared/metrics/bands.ts';
import { invitationsToSend } from '#shared/statistics/response-rate.ts';
import {
  type Precision,
  type SampleSize,
  sampleSizeForMean,
  sampleSizeForNet,
  sampleSizeForShare,
} from '#shared/statistics/sample-size.ts';
import { type Cell, fractionOf, isBlank, metricOf, type Table } from './cells.ts';
import { inCell } from './in-cell.ts';

/** The columns of `SURVEY_SIZE`. */
export const SURVEY_SIZE_COLUMNS = ['answers needed', 'invitations to send', 'planned for'] as const;

/**
 * How many answers a margin needs, and how many people to ask for them.
 *
 * The plan is for the least favourable case of a share (50 %) and of an NPS (half promoters, half detractors); for a mean it is for answers whose
 * standard deviation is a quarter of the scale, which is what is usually met, and the margin is a part of the scale.
 *
 * @throws a sentence for a population, margin, confidence, metric or response rate that cannot be
 */
export function surveySizeTable(
  name: string,
  population: unknown,
  margin: unknown,
  confidence: unknown,
  metric: unknown,
  responseRate: unknown,
): Table {
  return inCell(name, () => {
    const people = populationOf(population);
    const within = fractionOf(margin, 'margin');
    if (within === undefined) throw new Error('Say how exact the result is to be, such as 5 for 5 points either way.');
    const sure = fractionOf(confidence, 'confidence') ?? 0.95;
    const of = metricOf(metric, 'csat');
    const rate = fractionOf(responseRate, 'share', 'response rate');
    if (rate === 0) throw new Error('With a response rate of 0 nobody answers, however many are asked.');
    const { answers } = sizeFor(of, within, { confidence: sure, population: people });
    const invitations: Cell = rate === undefined ? '' : invitationsToSend(answers, rate);
    const read = [
      PLANS[of](percent(within)),
      `confidence ${percent(sure)} %`,
      people === undefined ? 'any population' : `population ${people}`,
      rate === undefined ? 'no response rate given' : `response rate ${percent(rate)} %`,
    ].join(', ');
    const tooMany = typeof invitations === 'number' && people !== undefined && invitations > people;
    const note = tooMany ? `${read}. There are only ${people} people: allow a wider margin` : read;
    return [[...SURVEY_SIZE_COLUMNS], [answers, invitations, `${note}.`]];
  });
}

const PLANS: Readonly<Record<Metric, (points: number) => string>> = {
  csat: (points) => `A share within ${points} points either way`,
  nps: (points) => `NPS within ${points} points either way`,
  ces: (points) => `A mean within ${points} % of the scale either way`,
};

function sizeFor(metric: Metric, margin: number, precision: Omit<Precision, 'margin'>): SampleSize {
  if (metric === 'nps')
    return sampleSizeForNet({ positive: 0.5, negative: 0.5 }, { margin: 100 * margin, ...precision });
  if (metric === 'ces') return sampleSizeForMean(0.25, { margin, ...precision });
  return sampleSizeForShare(0.5, { margin, ...precision });
}

function populationOf(argument: unknown): number | undefined {
  if (isBlank(argument)) return undefined;
  const text = typeof argument === 'string' ? argument.replace(/[\s\u00A0]/g, '') : argument;
  const people = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text;
  if (typeof people === 'number' && Number.isInteger(people) && people >= 1) return people;
  throw new Error(
    `The population is ${typeof argument === 'string' ? `"${argument}"` : String(argument)}: give how many people could be asked, 1 or more, or leave it empty when it is unknown.`,
  );
}

function percent(fraction: number): number {
  return Math.round(fraction * 1e12) / 1e10;
}
