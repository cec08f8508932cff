import { draftShape } from '#shared/friction/note-shape.ts';
import { type Draft, newDraft } from './scene.ts';

/** Where the form keeps what does not stand in its fields. */
const KEPT = 'data-kept';

/** Writes a draft's ticket, id and place onto its form, for an overlay that may have to take over. */
export function keepOnForm(form: HTMLElement, ticket: string, { id, changes, pin }: Draft): void {
  form.setAttribute(KEPT, JSON.stringify({ ticket, id, changes, pin }));
}

/**
 * The note that was being written in the form of an earlier overlay, which may be of a version that cannot answer any more (the extension was updated
 * under it). A page could have planted it, so it is read like anything else that comes from a page.
 *
 * @returns the ticket it is for, as the earlier overlay named it, and the draft; undefined where there is none or it makes no sense
 */
export function draftIn(form: Element | undefined): { ticket: string; draft: Draft } | undefined {
  if (!form) return undefined;
  const value = (selector: string) => form.querySelector<HTMLInputElement>(selector)?.value ?? '';
  try {
    const { ticket, changes, pin } = JSON.parse(form.getAttribute(KEPT) ?? '');
    const type = value('#type');
    const text = value('#text');
    const next = value('#next');
    if (`${type}${text}${next}` === '') return undefined;
    const severity = Number(value('[name=severity]:checked'));
    const read = draftShape({ type: type || 'transfer', severity, text, next, pin });
    const { id } = newDraft();
    return {
      ticket: String(ticket),
      draft: { ...read, next, type: type === '' ? '' : read.type, id, ...(typeof changes === 'string' && { changes }) },
    };
  } catch {
    return undefined;
  }
}
