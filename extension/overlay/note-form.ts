import { effortIndicators, frictionTypes, otherFriction } from '#shared/friction/friction-types.ts';
import { type NotePin, severities } from '#shared/friction/note.ts';
import { noteLimits } from '#shared/friction/note-limits.ts';
import { say } from '#shared/languages/say.ts';
import type { Moment, TicketMessage } from '#shared/tickets/ticket.ts';
import { button, element, foreign, trusted } from '../element.ts';
import type { Draft, Scene } from './scene.ts';

export interface NoteForm {
  readonly element: HTMLElement;
  /** What stands in it now. */
  draft(): Draft;
  /** Shows where the note belongs. */
  pinTo(pin: NotePin | undefined): void;
  /** The messages are known now, or others than before. */
  messages(scene: Scene): void;
  focus(): void;
  /** What must be mended before it can be saved, said at its field; true when nothing. */
  check(): boolean;
}

/**
 * The form for a note. Nothing of it is ever submitted: it is read when it is saved, left, or closed.
 *
 * @param quoteSelection pins the form to the words selected in the page
 * @param pinMoved hears that the note belongs elsewhere now
 */
export function createNoteForm(
  scene: Scene,
  start: Draft,
  quoteSelection: () => void,
  pinMoved: (pin: NotePin | undefined) => void,
): NoteForm {
  const { words } = scene;
  let pin = start.pin;
  const types = element(
    'select',
    { id: 'type', 'aria-describedby': 'wrong', 'data-key': 'type' },
    element('option', { value: '' }, words.choose),
    ...[effortIndicators, otherFriction].map((group, index) =>
      element(
        'optgroup',
        { label: index === 0 ? words.indicators : words.otherFriction },
        ...group.map((type) => element('option', { value: type }, words.types[type])),
      ),
    ),
  );
  types.value = start.type;
  const radios = severities.map((severity) =>
    element('input', {
      type: 'radio',
      name: 'severity',
      id: `severity-${severity}`,
      value: severity,
      checked: severity === start.severity,
    }),
  );
  const text = element('textarea', {
    id: 'text',
    rows: 3,
    maxlength: noteLimits.text,
    dir: 'auto',
    'aria-describedby': 'wrong',
    'data-key': 'text',
  });
  text.value = start.text;
  const next = element('input', { id: 'next', maxlength: noteLimits.next, dir: 'auto', 'data-key': 'next' });
  next.value = start.next;
  const place = element('select', { id: 'place', 'data-key': 'place' });
  const pinned = () =>
    place.value === (pin?.messageId ?? '') ? pin : place.value === '' ? undefined : { messageId: place.value };
  const moved = () => pinTo(pinned());
  place.addEventListener('change', trusted(moved));
  const quote = element('div', { class: 'quote' });
  const wrong = element('p', { id: 'wrong', class: 'wrong', role: 'alert' });
  const placeField = field('place', words.formPin, place, quote);

  const pinTo = (wanted: NotePin | undefined) => {
    pin = wanted;
    const id = wanted?.messageId ?? '';
    if (![...place.options].some(({ value }) => value === id))
      place.append(element('option', { value: id }, `#${id.slice(0, 40)}`));
    place.value = id;
    quote.replaceChildren(
      ...(pin?.quote
        ? [
            foreign('blockquote', pin.quote.exact, {}, 300),
            button(words.dropQuote, () => pinTo({ messageId: id }), { class: 'link', 'data-key': 'drop' }),
          ]
        : scene.desk.messages
          ? [button(words.quoteSelection, quoteSelection, { class: 'link', 'data-key': 'quote' })]
          : []),
    );
    placeField.hidden = place.options.length < 2;
    pinMoved(pin);
  };
  const messages = ({ reading, language }: Scene) => {
    const known = typeof reading === 'object' ? (reading.ticket.messages ?? []) : [];
    place.replaceChildren(
      element('option', { value: '' }, words.wholeTicket),
      ...known.map((message, index) =>
        element('option', { value: message.id }, messageName(message, index + 1, language, words)),
      ),
    );
    pinTo(pin);
  };
  messages(scene);

  return {
    element: element(
      'div',
      { class: 'form', role: 'group', 'aria-labelledby': 'title' },
      field('type', words.formType, types),
      element(
        'fieldset',
        { class: 'field' },
        element('legend', {}, words.formSeverity),
        element(
          'div',
          { class: 'choices' },
          ...radios.flatMap((radio) => [
            radio,
            element('label', { for: radio.id }, words.severities[radio.value as '1' | '2' | '3']),
          ]),
        ),
      ),
      field('text', words.formText, text),
      placeField,
      element(
        'div',
        { class: 'field' },
        element(
          'div',
          { class: 'label' },
          element('label', { for: 'next' }, words.formNext),
          element('small', { class: 'soft' }, words.optional),
        ),
        next,
      ),
      wrong,
    ),
    draft() {
      const severity = severities.find((one) => radios[one - 1]?.checked) ?? start.severity;
      const type = frictionTypes.find((one) => one === types.value) ?? '';
      return { ...start, type, severity, text: text.value, next: next.value, pin: pinned() };
    },
    pinTo,
    messages,
    focus: () => (types.value === '' ? types : text).focus(),
    check() {
      const lacks = types.value === '' ? types : text.value.trim() === '' && !pinned()?.quote ? text : undefined;
      for (const one of [types, text]) one.setAttribute('aria-invalid', String(one === lacks));
      wrong.textContent = lacks === undefined ? '' : lacks === types ? words.needType : words.needText;
      lacks?.focus();
      return lacks === undefined;
    },
  };
}

function field(id: string, label: string, ...parts: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, label), ...parts);
}

/** Such as `Message 3: customer, 12 Nov 2026, 14:05`. */
function messageName(message: TicketMessage, number: number, language: string, words: Scene['words']): string {
  const { role, visibility, at } = message;
  const about = [role && words.roles[role], visibility === 'internal' && words.internal, at && timeText(at, language)];
  const known = about.filter(Boolean).join(', ');
  return say(words.message, { number }) + (known && `: ${known}`);
}

/** A time as exactly as it is known. */
function timeText({ time, precision }: Moment, language: string): string {
  const hasClock = precision === 'second' || precision === 'minute' || precision === 'hour';
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    ...(precision !== 'month' && { day: 'numeric' }),
    ...(hasClock && { hour: '2-digit', minute: '2-digit' }),
  }).format(time);
}
