import { type FrictionNote, type NoteDraft, severities, type TicketNotes } from '#shared/friction/note.ts';
import { noteLimits } from '#shared/friction/note-limits.ts';
import { say } from '#shared/languages/say.ts';
import { button, element, foreign } from '../../element.ts';
import { ask } from '../ask-background.ts';
import { deskOf } from '../desk-name.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, choice, field, toast } from '../page-parts.ts';
import { severityMark } from '../severity-mark.ts';
import { typeChoice } from './filter-form.ts';

/** What the card of a note needs besides the note. */
export interface CardSurroundings {
  readonly ticket: TicketNotes;
  readonly spoken: Spoken;
  /** Called with what became of the note. */
  readonly changed: (note: FrictionNote) => void;
  /** A form was left without a change. */
  readonly left: () => void;
}

/** A note as it is read: with the ways to change it, to remove it, and to see the words it speaks of. */
export function noteCard(note: FrictionNote, about: CardSurroundings): HTMLElement {
  const { spoken, ticket } = about;
  const { words, overlay } = spoken;
  const quote = note.pin?.quote?.exact;
  const place = placeOf(note, ticket);
  const edit = button(overlay.edit, () => exchange(card, noteForm(note, about)), { class: 'plain' });
  const remove = button(overlay.remove, () => void removeNote(card, note, about), { class: 'plain' });
  const what = element('h3', { id: `what-${note.id}` }, overlay.types[note.type]);
  // The name of the note goes with its buttons: "Edit, Waited long".
  for (const [name, control] of [
    ['edit', edit],
    ['remove', remove],
  ] as const) {
    control.id = `${name}-${note.id}`;
    control.setAttribute('aria-labelledby', `${control.id} ${what.id}`);
  }
  const card = element(
    'li',
    { class: 'note', 'data-note': note.id },
    element(
      'div',
      { class: 'what' },
      what,
      severityMark(note.severity, overlay),
      element('div', { class: 'acts' }, edit, remove),
    ),
    note.text !== '' && element('p', { class: 'text' }, foreign('bdi', note.text, {}, noteLimits.text)),
    quote !== undefined && element('blockquote', {}, foreign('bdi', quote)),
    note.next !== undefined &&
      note.next !== '' &&
      element('p', { class: 'next' }, foreign('bdi', say(overlay.next, { text: note.next }))),
    element(
      'p',
      { class: 'quiet small row' },
      times(note, spoken),
      place !== undefined &&
        element(
          'a',
          { href: place, target: '_blank', rel: 'noreferrer' },
          quote === undefined ? words.notes.atMessage : words.notes.inTicket,
        ),
    ),
  );
  return card;
}

/** When it was written, and changed where that is another minute. */
function times({ createdAt, updatedAt }: FrictionNote, { language, words }: Spoken): string {
  const format = timeFormat(language);
  const [written, changed] = [createdAt, updatedAt].map((time) => format.format(time));
  const parts = [say(words.notes.written, { time: written ?? '' })];
  if (changed !== written) parts.push(say(words.notes.changed, { time: changed ?? '' }));
  return parts.join(' · ');
}

const formats = new Map<string, Intl.DateTimeFormat>();
function timeFormat(language: string): Intl.DateTimeFormat {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, format);
  return format;
}

/**
 * The ticket's page, scrolled by the browser to the message, where the helpdesk has a fragment for it, and there to the quoted words.
 *
 * @returns undefined where a note belongs to no place that an address can name
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
function placeOf({ pin }: FrictionNote, { address, desk }: TicketNotes): string | undefined {
  if (pin === undefined) return undefined;
  const quote = pin.quote && `:~:text=${encodeURIComponent(pin.quote.exact.slice(0, 300)).replaceAll('-', '%2D')}`;
  // An address that names its ticket in the fragment has no room for another.
  const fragment = address.includes('#') ? undefined : deskOf(desk)?.fragmentOf?.(encodeURIComponent(pin.messageId));
  if (fragment === undefined && quote === undefined) return undefined;
  return `${address}${address.includes('#') ? '' : '#'}${fragment ?? ''}${quote ?? ''}`;
}

function noteForm(note: FrictionNote, about: CardSurroundings): HTMLElement {
  const { spoken } = about;
  const { words, overlay } = spoken;
  const type = typeChoice(note.type, spoken);
  const severity = choice(
    severities.map((step) => [String(step), overlay.severities[step]] as const),
    String(note.severity),
  );
  const text = element('textarea', { rows: 3, dir: 'auto', maxlength: noteLimits.text }, note.text);
  const next = element('input', { type: 'text', dir: 'auto', maxlength: noteLimits.next, value: note.next ?? '' });
  const problem = element('p', { role: 'alert', class: 'problem' });
  const close = () => {
    const back = noteCard(note, about);
    exchange(card, back);
    back.querySelector<HTMLElement>('button')?.focus();
    about.left();
  };
  const form = element(
    'form',
    { 'aria-label': overlay.editNote },
    element('div', { class: 'pair' }, field(overlay.formType, type), field(overlay.formSeverity, severity)),
    field(overlay.formText, text),
    note.pin?.quote !== undefined && element('blockquote', {}, foreign('bdi', note.pin.quote.exact)),
    field(overlay.formNext, next),
    problem,
    element('div', { class: 'row' }, element('button', { class: 'main' }, overlay.save), button(words.cancel, close)),
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = severities.find((step) => String(step) === severity.value) ?? note.severity;
    const draft: NoteDraft = {
      type: type.value as FrictionNote['type'],
      severity: chosen,
      text: text.value.trim(),
      ...(note.pin && { pin: note.pin }),
      ...(next.value.trim() !== '' && { next: next.value.trim() }),
    };
    if (draft.text === '' && draft.pin?.quote === undefined) {
      problem.textContent = overlay.needText;
      text.focus();
      return;
    }
    void attempt(async () => {
      const changed = await ask('changeNote', { ticket: keyOf(about.ticket), id: note.id, note: draft });
      const back = noteCard(changed, about);
      exchange(card, back);
      back.querySelector<HTMLElement>('button')?.focus();
      about.changed(changed);
      toast(words.notes.noteChanged);
    }, spoken);
  });
  const card = element('li', { class: 'note editing', 'data-note': note.id }, form);
  return card;
}

/** A removed note leaves its place with the way back in it, until the list is drawn anew. */
async function removeNote(card: HTMLElement, note: FrictionNote, about: CardSurroundings): Promise<void> {
  const { spoken } = about;
  const { words, overlay } = spoken;
  const request = { ticket: keyOf(about.ticket), id: note.id };
  await attempt(async () => {
    about.changed(await ask('removeNote', request));
    const undo = button(overlay.undo, () => void bringBack());
    const bringBack = () =>
      attempt(async () => {
        const restored = await ask('restoreNote', request);
        about.changed(restored);
        const back = noteCard(restored, about);
        exchange(gone, back);
        back.querySelector<HTMLElement>('button')?.focus();
        toast(words.notes.noteBack);
      }, spoken);
    const gone = element('li', { class: 'note gone row', 'data-note': note.id }, words.notes.noteRemoved, undo);
    exchange(card, gone);
    undo.focus();
    toast(words.notes.noteRemoved);
  }, spoken);
}

function exchange(old: HTMLElement, fresh: HTMLElement): void {
  old.replaceWith(fresh);
  fresh.querySelector<HTMLElement>('select, textarea')?.focus();
}

export function keyOf({ desk, site, id }: TicketNotes) {
  return { desk, site, id };
}
