import { warningSentence } from '#shared/languages/spoken.ts';
import type { Warning } from '#shared/languages/warning.ts';
import { element } from '../../element.ts';
import type { PageContext } from '../page/page-context.ts';

/** What must be known of a file before its scores are used; nothing where there is nothing. */
export function warningsPart(
  warnings: readonly Warning[],
  { reader, words }: Pick<PageContext, 'reader' | 'words'>,
): HTMLElement | undefined {
  const sentences = new Set(warnings.map((one) => warningSentence(one, reader.words)));
  if (sentences.size === 0) return undefined;
  return element(
    'section',
    { class: 'part warnings' },
    element('h4', {}, words.bringIn.warnings),
    element('ul', { class: 'sentences' }, ...[...sentences].map((text) => element('li', {}, text))),
  );
}
