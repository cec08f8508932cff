import { say } from '#shared/languages/say.ts';
import { refusalSentence, warningSentence } from '#shared/languages/spoken.ts';
import type { Look, NothingToSee, SeenScore } from './look.ts';
import { sourceName } from './score-notes.ts';
import type { Writer } from './written.ts';

/** Why a source shows nothing, in words. @param empty instead of what is said of a source without answers */
export function nothingText(
  look: Look,
  nothing: NothingToSee,
  { words, reader, value }: Writer,
  empty?: string,
): string {
  const source = sourceName(look);
  if ('lacks' in nothing) return say(words.lacks, { source, column: value(nothing.lacks) });
  if ('refusal' in nothing) return `${source}: ${refusalSentence(nothing.refusal, reader.words)}`;
  return empty === undefined ? say(words.emptySource, { source }) : `${source}: ${empty}`;
}

/** Which scores of a source have no answers left, while others have some. */
export function unansweredTexts(look: Look, { words, reader, value }: Writer): readonly string[] {
  return look.unanswered.map(({ metric, column }) =>
    say(words.unanswered, {
      source: sourceName(look),
      column: value(column),
      metric: reader.words.metricShort[metric],
    }),
  );
}

/** Why there is no course over time. */
export function noTime({ loaded }: Look, score: SeenScore['score'], { words, reader }: Writer): string {
  if (score.period !== null) return say(words.oneTime, { period: reader.words.periods[score.period] });
  const { dates } = loaded.source.imported;
  const warning = loaded.source.imported.warnings.find(
    ({ code }) => code === 'datesAmbiguous' || code === 'datesContradictory',
  );
  return dates.state !== 'none' && dates.state !== 'ok' && warning
    ? warningSentence(warning, reader.words)
    : words.noTime;
}
