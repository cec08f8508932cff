import { type Severity, severities } from '#shared/friction/note.ts';
import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import { element } from '../element.ts';

/** How much it cost the customer: one to three filled bars, and the word beside them. */
export function severityMark(severity: Severity, { severities: names }: Pick<OverlayWords, 'severities'>): HTMLElement {
  const bars = severities.map((step) => element('i', { class: step <= severity ? 'bar full' : 'bar' }));
  return element(
    'span',
    { class: `severity severity-${severity}` },
    element('span', { class: 'bars', 'aria-hidden': 'true' }, ...bars),
    names[severity],
  );
}
