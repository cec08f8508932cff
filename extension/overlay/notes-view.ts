import type { FrictionNote } from '#shared/friction/note.ts';
import { say } from '#shared/languages/say.ts';
import { button, element, foreign } from '../element.ts';
import type { Scene } from './scene.ts';

export interface NoteActs {
  readonly edit: (note: FrictionNote) => void;
  readonly remove: (note: FrictionNote) => void;
  readonly show: (note: FrictionNote) => void;
  readonly isHere: (note: FrictionNote) => boolean;
}

/** The notes of the ticket, in order of time. */
export function notesView(scene: Scene, acts: NoteActs): HTMLElement[] {
  const { words, notes } = scene;
  const heading = element(
    'h3',
    { id: 'notes' },
    words.notes,
    notes.length > 0 && element('span', { class: 'count' }, String(notes.length)),
  );
  if (notes.length === 0) return [heading, element('p', { class: 'soft empty' }, words.noNotes)];
  return [
    heading,
    element('ol', { class: 'notes', 'aria-labelledby': 'notes' }, ...notes.map((note) => noteView(note, scene, acts))),
  ];
}

/** What a note is called: its type, which screen readers hear on each of its buttons too. */
function noteView(note: FrictionNote, { words }: Scene, acts: NoteActs): HTMLElement {
  const { id, type, severity, text, next, pin } = note;
  const title = words.types[type];
  const act = (label: string, run: (note: FrictionNote) => void, name: string) =>
    button(label, () => run(note), { class: 'link', 'data-key': `${name} ${id}`, 'aria-label': `${label}: ${title}` });
  return element(
    'li',
    { class: `note severity-${severity}`, 'data-note': id },
    element(
      'p',
      { class: 'what' },
      element('b', {}, title),
      element('span', { class: 'how-much' }, words.severities[severity]),
    ),
    pin?.quote && foreign('blockquote', pin.quote.exact, {}, 300),
    text !== '' && foreign('p', text),
    next !== undefined && next !== '' && element('p', { class: 'small' }, ...filled(words.next, foreign('bdi', next))),
    element(
      'p',
      { class: 'acts' },
      pin &&
        (acts.isHere(note)
          ? act(words.show, acts.show, 'show')
          : element('span', { class: 'soft small' }, words.notHere)),
      act(words.edit, acts.edit, 'edit'),
      act(words.remove, acts.remove, 'remove'),
    ),
  );
}

/** A sentence with an element in the place of `{text}`. */
function filled(sentence: string, text: Node): (string | Node)[] {
  const [before = '', after = ''] = say(sentence, { text: '\0' }).split('\0');
  return [before, text, after];
}
