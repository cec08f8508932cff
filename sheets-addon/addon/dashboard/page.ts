import { say } from '#shared/languages/say.ts';
import { cards } from './cards.ts';
import { chartSections } from './chart-sections.ts';
import { joined } from './formula.ts';
import { operationsSections } from './operations-sections.ts';
import { ReservedTexts } from './reserved-texts.ts';
import { type PageSource, type Section, whereKept } from './section.ts';
import { segmentSection } from './segment-section.ts';

/** All sections of a dashboard, in order. What they say is put on the tab of tables, a cell each. */
export function sectionsOf(source: PageSource): readonly Section[] {
  const texts = new ReservedTexts(source.cells);
  return [
    head(source, texts),
    ...cards(source, texts),
    ...chartSections(source, texts),
    ...segmentSection(source, texts),
    ...operationsSections(source, texts),
  ];
}

function head(source: PageSource, texts: ReservedTexts): Section {
  const { words, data, rows } = source;
  const { say: put, show } = texts.of('head');
  const about = whereKept(source, joined(words.about, { kept: rows.kept }), rows.nothing);
  return {
    name: 'head',
    height: 3,
    cells: [
      { row: 0, column: 0, shows: put(say(words.title, { tab: data })), look: 'title' },
      { row: 1, column: 0, shows: show(about), look: 'text', span: [1, 12] },
    ],
  };
}
