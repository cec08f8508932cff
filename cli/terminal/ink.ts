import { styleText } from 'node:util';
import type { Words } from '#shared/languages/words.ts';
import { numbersFor, type TerminalNumbers } from './numbers.ts';

/** What a piece of output means; how it looks is decided here and nowhere else. */
export type Tone = 'strong' | 'quiet' | 'positive' | 'neutral' | 'negative' | 'accent' | 'warning';

/** Paints a text, or leaves it as it is where there is no colour. */
export type Ink = (tone: Tone, text: string) => string;

const LOOKS: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  strong: 'bold',
  quiet: 'dim',
  positive: 'green',
  neutral: 'gray',
  negative: 'red',
  accent: 'cyan',
  warning: 'yellow',
};

/** How wide to draw, and whether in colour. */
export interface Canvas {
  readonly width: number;
  readonly colour: boolean;
}

/** On less nothing can be laid out: a narrower terminal breaks the lines itself. */
const NARROWEST = 40;

/** The ink for a canvas. */
export function inkFor({ colour }: Canvas): Ink {
  if (!colour) return (_, text) => text;
  return (tone, text) => (text === '' ? '' : styleText(LOOKS[tone], text, { validateStream: false }));
}

/** For whom it is written: in which words, and how numbers are written there. */
export interface Reader {
  readonly words: Words;
  readonly numbers: TerminalNumbers;
}

/** What is drawn on: how wide, with which ink, for whom. */
export interface Page extends Reader {
  readonly width: number;
  readonly ink: Ink;
}

/** A reader of a language. */
export function readerFor(words: Words): Reader {
  return { words, numbers: numbersFor(words) };
}

/** The page for a canvas and a reader. */
export function pageFor(canvas: Canvas, words: Words): Page {
  return { width: canvas.width, ink: inkFor(canvas), ...readerFor(words) };
}

/**
 * The canvas a stream gives: colour in a terminal unless `NO_COLOR`, and anywhere with `FORCE_COLOR`; 80 columns where nobody says.
 *
 * @param stream where it will be written
 * @param env the environment's variables
 */
export function canvasOf(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Canvas {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  const colour =
    forced || (!env.NO_COLOR && env.FORCE_COLOR === undefined && stream.isTTY === true && env.TERM !== 'dumb');
  const stated = Number(env.COLUMNS);
  const columns = stream.columns ?? (Number.isInteger(stated) && stated > 0 ? stated : 80);
  return { width: Math.min(140, Math.max(NARROWEST, columns)), colour };
}
