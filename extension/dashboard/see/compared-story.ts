import { say } from '#shared/languages/say.ts';
import { button, element } from '../../element.ts';
import { comparedFigures } from './compared-figures.ts';
import { comparedSentence } from './compared-sentence.ts';
import { nothingText } from './nothing-text.ts';
import type { StoryPlaces } from './story-places.ts';
import type { StoryActs, Told } from './told.ts';

/** Two periods or segments side by side; nothing where nothing is compared. */
export function* comparedStory(
  { looks, state, writer }: Told,
  places: StoryPlaces,
  acts: StoryActs,
): Generator<void, HTMLElement | undefined> {
  if (!state.compare) return undefined;
  const { words } = writer;
  const [a, b] = writer.sides(state.compare);
  const panels: HTMLElement[] = [];
  const why: Node[] = [];
  for (const look of looks) {
    if (look.notCompared)
      why.push(element('p', { class: 'see-quiet' }, nothingText(look, look.notCompared, writer, words.compare.none)));
    for (const compared of look.compared) {
      const id = `${look.loaded.summary.id}-${compared.column}-compared`;
      const figures = comparedFigures(compared, writer);
      const sentence = element(
        'div',
        { class: 'see-sentence' },
        element('p', { class: 'em-sentence', 'data-copyable': true }, comparedSentence(compared, look, state, writer)),
      );
      figures.forEach((figure, at) => {
        panels.push(
          places.panel(
            `${id}-${figure.kind}`,
            6,
            { figure, seen: compared, look, ...(at > 0 && { beside: [sentence] }) },
            writer,
          ),
        );
      });
      yield;
    }
  }
  return places.place('compared', 'section', 'see-group see-compared', [
    element(
      'div',
      { class: 'see-head' },
      element('h2', {}, `${words.sections.compare}: ${say(words.compare.between, { a, b })}`),
      button(words.compare.stop, acts.stopComparing),
    ),
    ...why,
    ...(panels.length > 0 ? [places.grid('compared', panels)] : []),
  ]);
}
