import { allLabels } from '#shared/languages/languages.ts';
import { dateInZone } from '../host/cell-date.ts';
import type { CellInput } from '../host/workbook-sheet.ts';

/** The columns of the tab Responses, by what they hold. */
export const RESPONSE_COLUMNS = {
  date: 'A',
  ease: 'B',
  recommend: 'C',
  satisfaction: 'D',
  channel: 'E',
  region: 'F',
  agent: 'G',
  reason: 'H',
  easeInEnglish: 'I',
  easeInSwedish: 'J',
  speed: 'K',
  clarity: 'L',
  friendliness: 'M',
} as const;

/** Their headers, in the same order. */
export const RESPONSE_HEADERS = [
  'Date',
  'How easy was it to get help? (1-7)',
  'How likely are you to recommend us? (0-10)',
  'How satisfied are you? (1-5)',
  'Channel',
  'Region',
  'Agent',
  'Reason',
  'How easy was it?',
  'Hur lätt var det?',
  'Speed (1-5)',
  'Clarity (1-5)',
  'Friendliness (1-5)',
] as const;

export interface SampleResponses {
  /** Rows below the header, oldest first. */
  readonly rows: readonly (readonly CellInput[])[];
  /** How many of them were given before the change in the middle. */
  readonly before: number;
}

const ROWS = 1040;
const FIRST_DAY = Date.UTC(2025, 6, 1);
/** From this day on a request stays with whoever answers it first: the improvement that the trend shows. */
export const CHANGE = '2026-01-12';

const CHANNELS = { Email: [0.34, 0], Chat: [0.28, 0.4], Phone: [0.2, 0.1], 'Web form': [0.18, -1.2] } as const;
const REGIONS = {
  Sweden: [0.3, 0],
  Germany: [0.25, 0],
  Norway: [0.15, 0],
  Poland: [0.15, 0],
  'United Kingdom': [0.15, 0],
} as const;
const AGENTS = {
  Anna: [0.2, 0],
  Björn: [0.2, 0],
  Chloé: [0.15, 0.1],
  Daria: [0.15, 0],
  Emil: [0.15, 0],
  Farah: [0.15, 0],
} as const;
const HARD = ['Long wait', 'Had to explain twice', 'Passed between agents', 'Unclear form'] as const;
const EASY = ['Solved in one contact', 'Friendly agent', 'Clear answer'] as const;

/**
 * A year of survey answers of a made-up support desk, always the same. It holds what real ones hold: an improvement in the middle, a channel that is harder
 * than the others, reasons that go along with low scores, blanks, text among the numbers, and a few numbers off the scale.
 *
 * @param zone the spreadsheet's, by whose clock the dates were given
 */
export function sampleResponses(zone: string): SampleResponses {
  const random = seeded(20260112);
  const normal = (): number => random() + random() + random() + random() - 2;
  const rows: CellInput[][] = [];
  let before = 0;
  for (let at = 0; at < ROWS; at += 1) {
    const day = new Date(FIRST_DAY + Math.floor((at * 365) / ROWS) * 86_400_000).toISOString().slice(0, 10);
    const minute = 8 * 60 + Math.floor(random() * 600);
    const wall = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const changed = day >= CHANGE;
    if (!changed) before += 1;
    const [channel, byChannel] = drawn(CHANNELS, random());
    const [region] = drawn(REGIONS, random());
    const [agent, byAgent] = drawn(AGENTS, random());
    const speed = within(3.1 + byChannel + (changed ? 0.6 : 0) + 1.5 * normal(), 1, 5);
    const clarity = within(3.4 + byChannel / 2 + 1.4 * normal(), 1, 5);
    const friendliness = within(4.1 + byAgent + 1.1 * normal(), 1, 5);
    const ease = within(
      0.4 + 0.85 * speed + 0.45 * clarity + 0.05 * friendliness + (changed ? 0.2 : 0) + normal(),
      1,
      7,
    );
    const words = allLabels[region === 'Sweden' ? 'sv' : 'en'].ease[0]![Math.round(((ease - 1) / 6) * 4)]![0]!;
    rows.push([
      dateInZone(wall, zone),
      random() < 0.03 ? null : ease,
      random() < 0.05 ? null : within(1.2 + 1.25 * ease + 1.4 * normal(), 0, 10),
      random() < 0.04 ? null : within(0.8 + 0.62 * ease + 0.8 * normal(), 1, 5),
      channel,
      region,
      agent,
      reasonOf(ease, channel, random),
      region === 'Sweden' ? null : words,
      region === 'Sweden' ? words : null,
      speed,
      clarity,
      friendliness,
    ]);
  }
  rows.sort(([one], [other]) => Number(one) - Number(other));
  for (const [row, column, cell] of STRAYS) rows[row]![column] = cell;
  return { rows, before };
}

/** What people and imports leave in such columns: a number typed as text, words, numbers off the scale. */
const STRAYS: readonly (readonly [row: number, column: number, cell: CellInput])[] = [
  [41, 1, "'6"],
  [118, 1, 'n/a'],
  [302, 1, 9],
  [305, 2, 11],
  [511, 1, 'no answer'],
  [640, 1, 0],
  [777, 3, 7],
  [902, 1, 'N/A'],
];

function reasonOf(ease: number, channel: string, random: () => number): string | null {
  const chance = random();
  if (ease >= 6) return chance < 0.5 ? EASY[Math.floor(random() * EASY.length)]! : null;
  if (ease >= 5 || chance < 0.2) return null;
  const first = channel === 'Web form' && random() < 0.6 ? 'Unclear form' : HARD[Math.floor(random() * 3)]!;
  const second = HARD[Math.floor(random() * 3)]!;
  return chance > 0.8 && second !== first ? `${first}; ${second}` : first;
}

/** One of several by their shares, which add up to 1. */
function drawn(from: Readonly<Record<string, readonly [share: number, effect: number]>>, at: number): [string, number] {
  let sum = 0;
  for (const [name, [share, effect]] of Object.entries(from)) {
    sum += share;
    if (at < sum) return [name, effect];
  }
  const [name, [, effect]] = Object.entries(from).at(-1)!;
  return [name, effect];
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, Math.round(value)));
}

/** The same numbers from 0 to 1 at every start. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
