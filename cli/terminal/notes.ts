import type { Warning } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Ink } from './ink.ts';
import { isolated, printable } from './printable.ts';

/** Sentences as a list, each wrapped under itself. */
export function sentenceLines(sentences: readonly string[], width: number, mark = '·'): string[] {
  return sentences.flatMap((sentence) => wrap(`${mark} ${isolated(printable(sentence))}`, width, '  '));
}

/** One warning as it stands in a terminal or a log. */
export function warningText({ message, column }: Warning): string {
  const about = column === undefined || message.includes(column) ? '' : `${isolated(printable(column))}: `;
  return about + printable(message);
}

/** Warnings, each marked so that it is seen without colour; the same one twice is shown once. */
export function warningLines(warnings: readonly Warning[], width: number, ink: Ink): string[] {
  const texts = [...new Set(warnings.map(warningText))];
  return texts.flatMap((text) =>
    wrap(`! ${text}`, width, '  ').map((line, at) => (at === 0 ? ink('warning', '!') + line.slice(1) : line)),
  );
}
