import { Command } from 'commander';
import { METRICS } from '#shared/metrics/bands.ts';
import { METHODS } from '#shared/metrics/method.ts';
import { UsageError } from '../failure.ts';
import { LANGUAGES, wordsIn } from '../language.ts';
import { readConfidence, readPart } from '../options/read-flags.ts';
import { readChoice, readNumber, readWhole } from '../options/read-number.ts';
import type { SampleWishes } from '../sample-wishes.ts';
import { canvasOf } from '../terminal/ink.ts';

interface SizeFlags {
  metric?: string;
  method?: string;
  scale?: string;
  margin?: string;
  population?: string;
  confidence?: string;
  responseRate?: string;
  share?: string;
  sd?: string;
  promoters?: string;
  detractors?: string;
  detect?: string;
  power?: string;
  language?: string;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  easemark size --metric nps --margin 5
  easemark size --metric nps --margin 5 --promoters 50 --detractors 20 --population 4000 --response-rate 12
  easemark size --metric csat --margin 4 --share 80 --confidence 90
  easemark size --metric ces --scale 1-7 --margin 0.2
  easemark size --metric csat --share 80 --detect 5 --power 90

What you leave out is assumed on the safe side, and the plan says so.`;

/** `easemark size`: how many answers a survey needs, and how many invitations that takes. */
export function sizeCommand(): Command {
  return new Command('size')
    .description('plan a sample: answers needed for a margin, or to tell two groups apart, and invitations to send')
    .requiredOption('--metric <metric>', 'ces, nps or csat')
    .option('--method <method>', 'mean, percent or net, for CES')
    .option('--scale <scale>', 'scale of a mean, such as 1-7')
    .option(
      '--margin <margin>',
      'half-width of the interval: points (5) for NPS and percentages, scale units (0.2) for a mean',
    )
    .option('--detect <difference>', 'smallest difference between two groups that must be found, in the same units')
    .option('--power <level>', 'chance of finding that difference: 80, 0.8 or 80%')
    .option('--population <n>', 'how many people could be asked at all')
    .option('--confidence <level>', 'confidence of the interval: 95, 0.95 or 95%')
    .option('--response-rate <rate>', 'share of those asked who will answer: 12, 0.12 or 12%')
    .option('--share <share>', 'expected share of positive answers, for percentages')
    .option('--sd <sd>', 'expected standard deviation, for a mean')
    .option('--promoters <share>', 'expected share of promoters (or of positive answers, for net)')
    .option('--detractors <share>', 'expected share of detractors (or of negative answers, for net)')
    .option('--language <language>', `${LANGUAGES.join(', ')}: what the plan is written in (default: en)`)
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(runSize);
}

async function runSize(flags: SizeFlags): Promise<void> {
  const words = await wordsIn(flags.language);
  const wished = wishes(flags);
  // Loaded here, because statistics take longer to load than the other commands take to run.
  const { planSample } = await import('../sample-plan.ts');
  const { planText } = await import('../terminal/plan-view.ts');
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(planSample(wished), null, 2)}\n`
      : planText(planSample(wished, words), canvasOf(process.stdout, process.env), words),
  );
}

function wishes(flags: SizeFlags): SampleWishes {
  const metric = readChoice(flags.metric ?? '', '--metric', METRICS);
  const fixed = { nps: 'net', csat: 'percent', ces: undefined } as const;
  const method = fixed[metric] ?? readChoice(flags.method ?? 'mean', '--method', METHODS);
  if (flags.method !== undefined && flags.method.toLowerCase() !== method) {
    throw new UsageError(`--method cannot be "${flags.method}" for ${metric.toUpperCase()}: leave it out.`);
  }
  const part = (text: string | undefined, option: string, kind: 'margin' | 'share' = 'share') =>
    text === undefined ? undefined : readPart(text, option, kind);
  const inUnits = (text: string | undefined, option: string) => {
    if (text === undefined) return undefined;
    if (method !== 'mean') return 100 * readPart(text, option, 'margin');
    const number = readNumber(text, option, 'in units of the scale, such as 0.2');
    if (!(number > 0)) throw new UsageError(`${option} cannot be "${text}": write a number above 0, such as 0.2.`);
    return number;
  };
  return {
    metric,
    method,
    scale: flags.scale,
    margin: inUnits(flags.margin, '--margin'),
    detect: inUnits(flags.detect, '--detect'),
    power: part(flags.power, '--power'),
    population:
      flags.population === undefined
        ? undefined
        : readWhole(flags.population, '--population', [1, 1e12], 'such as 4000'),
    confidence: flags.confidence === undefined ? undefined : readConfidence(flags.confidence),
    responseRate: part(flags.responseRate, '--response-rate'),
    share: part(flags.share, '--share'),
    sd: flags.sd === undefined ? undefined : readNumber(flags.sd, '--sd', 'in units of the scale, such as 1.5'),
    promoters: part(flags.promoters, '--promoters'),
    detractors: part(flags.detractors, '--detractors'),
  };
}
