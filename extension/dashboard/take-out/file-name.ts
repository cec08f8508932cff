import { isoDay } from '#shared/answers/period.ts';

/** Characters that file systems or shells take for something else, and those that are not seen. */
const UNSAFE = /[\p{C}\s<>:"/\\|?*.,;'`$&!(){}[\]~#%^+=@]+/gu;
const LONGEST = 60;

/** What a file that is taken out holds. */
export interface TakenOut {
  /** The source's name, with or without an ending. */
  readonly source: string;
  /** Such as `numbers` or the kind of chart. */
  readonly what: string;
  /** First and last day, days since 1970-01-01. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
  readonly ending: string;
}

/**
 * The name of a file that is taken out: its source, what it holds and the days it speaks of.
 *
 * @example takenOutName({ source: 'nps 2026.csv', what: 'trend', span: { from: 20_454, to: 20_543 }, ending: 'svg' })
 * // 'nps-2026-trend-2026-01-01-2026-03-31.svg'
 */
export function takenOutName({ source, what, span, ending }: TakenOut): string {
  const days = span ? [isoDay(span.from), isoDay(span.to)] : [];
  return `${[part(source.replace(/\.\w{1,5}$/, '')), part(what), ...days].filter((text) => text !== '').join('-')}.${ending}`;
}

function part(text: string): string {
  const plain = text.normalize('NFC').replace(UNSAFE, '-');
  return [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
}
