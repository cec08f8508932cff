import { isoDay } from '#shared/answers/period.ts';
import { csvLine, type Field } from '#shared/exports/csv-line.ts';

/** Name of the sample's file. */
export const SAMPLE_FILE = 'easemark-sample.csv';

const HEADER = [
  'response_id',
  'responded_at',
  'ticket_id',
  'touchpoint',
  'channel',
  'team',
  'How easy was it to handle your request? (1-7)',
  'How satisfied are you with our support? (1-5)',
  'reason',
  'comment',
];

/** First day (days since 1970-01-01: 1 September 2024) and months of the sample. */
const FIRST = 19_967;
const DAYS = 456;
const ROWS = 2400;

/** What is asked about, how often, and how much easier than usual it is. */
const TOUCHPOINTS = [
  ['Support contact', 46, 0],
  ['Checkout', 18, 0.9],
  ['Return or exchange', 16, -1.3],
  ['Onboarding', 12, 0.2],
  ['Warranty', 8, -0.6],
] as const;
const CHANNELS = [
  ['E-mail', 44, -0.3],
  ['Chat', 30, 0.3],
  ['Phone', 18, 0.4],
  ['Web form', 8, -0.6],
] as const;
const TEAMS = [
  ['Orders', 40, 0.1],
  ['Technical', 34, -0.3],
  ['Billing', 26, 0.2],
] as const;
const GOOD = [
  ['Solved in one contact', 60],
  ['Friendly and quick', 40],
] as const;
const BAD = [
  ['Long wait', 34],
  ['Had to repeat myself', 26],
  ['Passed from one to another', 18],
  ['Information hard to find', 12],
  ['Unclear rules', 10],
] as const;
const PRAISE = [
  'The refund was there the next day.',
  'Snabbt och enkelt, tack!',
  'Alles in einem Anruf geklärt.',
  'Szybko i bez problemu.',
  'Finally somebody who reads the whole message.',
  'Très clair, merci.',
];
const COMPLAINTS = [
  'I had to explain the same thing three times.',
  'Musiałam trzy razy tłumaczyć to samo.',
  'Jag väntade en vecka på svar.',
  'Zuerst E-Mail, dann Telefon, dann wieder E-Mail.',
  'The return label could not be found anywhere on the page.',
  'Doorverwezen naar drie verschillende mensen.',
  'J’ai dû rappeler deux fois pour la même chose.',
  'Still waiting for the parcel to be picked up.',
];

/**
 * Invented answers of a shop's support, to look around with: fifteen months, two questions, five touchpoints. Chat gets easier after its tenth month,
 * returns stay hard. The same text every time.
 *
 * @example makeSample().split('\r\n').length // 2402
 */
export function makeSample(): string {
  const random = seeded(20_251_122);
  const lines = [csvLine(HEADER)];
  for (let at = 0; at < ROWS; at += 1) lines.push(csvLine(row(at, random)));
  return lines.join('');
}

function row(at: number, random: () => number): Field[] {
  const day = Math.floor((at / ROWS) * DAYS);
  const [touchpoint, , byTouchpoint] = pick(TOUCHPOINTS, random);
  const [channel, , byChannel] = pick(CHANNELS, random);
  const [team, , byTeam] = pick(TEAMS, random);
  // A new start of the chat, and a busy December.
  const chat = channel === 'Chat' && day > 290 ? 0.9 : 0;
  const december = day > 91 && day < 122 ? -0.7 : 0;
  const ease = 5.1 + byTouchpoint + byChannel + byTeam + chat + december + 1.5 * normal(random);
  const asked = random();
  const effort = asked < 0.03 ? '' : within(Math.round(ease), 1, 7);
  const satisfied = asked > 0.9 ? '' : within(Math.round(0.55 * ease + 1.1 + 0.7 * normal(random)), 1, 5);
  const hard = ease < 4.5;
  const [reason] = pick<readonly [string, number]>(hard ? BAD : GOOD, random);
  const says = random() < (hard ? 0.5 : 0.2);
  const comments = hard ? COMPLAINTS : PRAISE;
  const comment = says ? comments[Math.floor(random() * comments.length)]! : '';
  const second = Math.floor(random() * 36_000) + 28_800;
  const time = [second / 3600, (second / 60) % 60, second % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return [
    `S${10_001 + at}`,
    `${isoDay(FIRST + day)}T${time.join(':')}Z`,
    70_001 + at * 3 + Math.floor(random() * 3),
    touchpoint,
    channel,
    team,
    effort,
    satisfied,
    random() < 0.75 ? reason : '',
    comment,
  ];
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function pick<Item extends readonly [string, number, ...unknown[]]>(
  items: readonly Item[],
  random: () => number,
): Item {
  let left = random() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const item of items) {
    left -= item[1];
    if (left < 0) return item;
  }
  return items[items.length - 1]!;
}

/** Box and Muller: from two even numbers one normal. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Even numbers from 0 to 1, the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
