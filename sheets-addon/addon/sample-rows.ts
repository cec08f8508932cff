import { isoDay } from '#shared/answers/period.ts';
import type { SheetMenuWords } from '#shared/languages/sheet-menu-words.ts';

const CHANNELS = ['Email', 'Chat', 'Phone'] as const;
const ANSWERS = 60;
/** 5 January 2026, in days since 1970. */
const FIRST_DAY = 20_458;

/**
 * Made-up answers for a tab of their own, with the first formulas beside them: all of it one block, written at once.
 *
 * Days have the year first, of which Sheets makes dates in every locale; formulas have one argument each, so that neither `,` nor `;` is
 * needed between them.
 *
 * @returns rows of equal width: date, ease, recommendation, channel, an empty column, formula as text, its result
 */
export function sampleRows(words: SheetMenuWords): (string | number)[][] {
  const header: (string | number)[] = [words.date, words.ease, words.recommend, words.channel, '', '', ''];
  const rows: (string | number)[][] = [];
  for (let at = 0; at < ANSWERS; at += 1) {
    const channel = CHANNELS[(at * 7) % CHANNELS.length]!;
    const lift = (at > ANSWERS / 2 ? 1 : 0) - (channel === 'Phone' ? 1 : 0);
    const ease = Math.min(7, Math.max(1, 4 + ((at * 5) % 4) - ((at * 3) % 5 === 0 ? 2 : 0) + lift));
    const recommend = Math.min(10, Math.max(0, ease + 2 + ((at * 11) % 3)));
    rows.push([
      isoDay(FIRST_DAY + at * 3),
      at % 17 === 9 ? '' : ease,
      at % 13 === 5 ? '' : recommend,
      channel,
      '',
      '',
      '',
    ]);
  }
  const beside = [header, ...rows];
  // A summary is 34 rows high; it stands last, so that nothing is in its way.
  FORMULAS.forEach((formula, at) => {
    beside[1 + at]![5] = `'${formula}`;
    beside[1 + at]![6] = formula;
  });
  return beside;
}

const FORMULAS = ['=CES(B2:B)', '=NPS(C2:C)', '=CES_SUMMARY(B2:B)'] as const;
