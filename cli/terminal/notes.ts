import { warningSentence } from '#shared/languages/spoken.ts';
import type { Warning } from '#shared/languages/warning.ts';
import { typedText } from '#shared/reports/number-text.ts';
import { wrap } from './display-width.ts';
import type { Page, Reader } from './ink.ts';
import { isolated, printable, typedSpaces } from './printable.ts';

/** Sentences as a list, each wrapped under itself. */
export function sentenceLines(sentences: readonly string[], width: number, mark = '·'): string[] {
  return sentences.flatMap((sentence) => wrap(`${mark} ${isolated(printable(sentence))}`, width, '  '));
}

/** One warning as it stands in a terminal or a log. */
export function warningText(warning: Warning, { words, numbers }: Reader): string {
  const { column } = warning;
  const sentence = warningSentence(warning, words, (value) => typedText(value, numbers.number));
  const about = column === undefined || sentence.includes(column) ? '' : `${isolated(printable(column))}: `;
  return about + printable(sentence);
}

/** Warnings, each marked so that it is seen without colour; the same one twice is shown once. */
export function warningLines(warnings: readonly Warning[], page: Page): string[] {
  const { width, ink } = page;
  const texts = [...new Set(warnings.map((warning) => warningText(warning, page)))];
  return texts.flatMap((text) =>
    wrap(`! ${text}`, width, '  ')
      .map(typedSpaces)
      .map((line, at) => (at === 0 ? ink('warning', '!') + line.slice(1) : line)),
  );
}
