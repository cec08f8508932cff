import { button, element } from '../../element.ts';
import { dropPlace } from '../bring-in/bring-in-view.ts';
import type { PageContext } from './page-context.ts';

/**
 * What the dashboard shows before anything is brought in: what it is for, where to drop a file, and a sample to look at.
 *
 * @param take told of files chosen
 * @param sample brings the sample in
 */
export function emptyState(
  context: PageContext,
  take: (files: readonly File[]) => void,
  sample: () => Promise<void>,
): HTMLElement {
  const { empty } = context.words;
  const look = button(
    empty.sample,
    () => {
      look.disabled = true;
      about.textContent = empty.sampleLoading;
      void sample();
    },
    { id: 'sample', 'aria-describedby': 'sample-about' },
  );
  const about = element('p', { class: 'quiet small', id: 'sample-about', role: 'status' }, empty.sampleWhat);
  const points = [
    [empty.device, empty.deviceWhat],
    [empty.any, empty.anyWhat],
    [empty.honest, empty.honestWhat],
  ] as const;
  return element(
    'div',
    { class: 'view empty-state' },
    element('h1', { tabindex: '-1' }, empty.title),
    element('p', { class: 'lead' }, empty.lead),
    dropPlace(context, take),
    element('div', { class: 'sample' }, look, about),
    element(
      'ul',
      { class: 'points' },
      ...points.map(([title, text]) =>
        element('li', {}, element('h2', {}, title), element('p', { class: 'quiet' }, text)),
      ),
    ),
  );
}
