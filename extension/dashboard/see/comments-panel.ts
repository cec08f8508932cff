import { say } from '#shared/languages/say.ts';
import type { FoundRow } from '#shared/sources/find-rows.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element, foreign } from '../../element.ts';
import { copiedComment, factsOf } from './comment-facts.ts';
import { type ChangeComments, commentFields, LONGEST_WORDS } from './comment-fields.ts';
import { commentQuery, type FoundComments, findComments, type KeptRows, PAGE_SIZE } from './find-comments.ts';
import type { Look } from './look.ts';
import type { LoadedSource } from './see-context.ts';
import type { CommentsAsked, SeeState } from './view-state.ts';
import type { Writer } from './written.ts';

/** What the panel needs of the page. */
export interface CommentsActs {
  /** Other comments are asked for, or none any more. @param typing while words are typed: no step to go back to */
  readonly ask: (asked: CommentsAsked | undefined, typing?: boolean) => void;
  readonly announce: (text: string) => void;
}

/** How long after the last letter the search begins, milliseconds. */
const TYPED = 200;

/** A sheet at the side of the page with the comments behind what was chosen. */
export class CommentsPanel {
  private readonly dialog = element('dialog', { class: 'see-sheet', 'aria-labelledby': 'see-comments-title' });
  private readonly list = element('ol', { class: 'see-comments' });
  private readonly status = element('p', { class: 'see-quiet', role: 'status' });
  private readonly pager = element('div', { class: 'see-acts' });
  private readonly acts: CommentsActs;
  private readonly kept: KeptRows;
  private asked: CommentsAsked | undefined;
  private headOf = '';
  private run = 0;
  private typed: ReturnType<typeof setTimeout> | undefined;
  private returnTo: Element | null = null;

  constructor(kept: KeptRows, acts: CommentsActs) {
    this.kept = kept;
    this.acts = acts;
    this.dialog.addEventListener('close', () => {
      clearTimeout(this.typed);
      if (this.asked) this.acts.ask(undefined);
    });
    // A click beside the sheet closes it.
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    document.body.append(this.dialog);
  }

  /** Shows the comments a state asks for, or closes. */
  show(state: SeeState, looks: readonly Look[], writer: Writer): void {
    const { comments } = state;
    const look = looks.find(({ loaded }) => loaded.summary.id === comments?.source);
    if (!comments || !look) {
      clearTimeout(this.typed);
      this.asked = undefined;
      this.headOf = '';
      this.run += 1;
      if (this.dialog.open) {
        this.dialog.close();
        if (this.returnTo instanceof HTMLElement || this.returnTo instanceof SVGElement)
          this.returnTo.focus({ preventScroll: true });
      }
      return;
    }
    this.asked = comments;
    const { words: _, page: __, ...place } = comments;
    const headOf = JSON.stringify([place, state.steps, writer.reader.language]);
    if (headOf !== this.headOf) this.head(state, look, comments, writer);
    this.headOf = headOf;
    if (!this.dialog.open) {
      this.returnTo = document.activeElement;
      this.dialog.showModal();
    }
    if (this.search && this.search !== document.activeElement) this.search.value = comments.words;
    void this.fill(state, look.loaded, comments, writer);
  }

  private get search(): HTMLInputElement | null {
    return this.dialog.querySelector<HTMLInputElement>('[data-choice=words]');
  }

  stop(): void {
    clearTimeout(this.typed);
    this.asked = undefined;
    this.run += 1;
    this.dialog.remove();
  }

  private head(state: SeeState, { loaded, scores }: Look, asked: CommentsAsked, writer: Writer): void {
    const { words, reader } = writer;
    const { summary, source } = loaded;
    const change: ChangeComments = (part, without = []) => {
      // Words that are still being typed hold as well.
      clearTimeout(this.typed);
      const words = this.search?.value.slice(0, LONGEST_WORDS) ?? asked.words;
      const next: Record<string, unknown> = { ...(this.asked ?? asked), page: 0, words, ...part };
      for (const name of without) delete next[name];
      this.acts.ask(next as unknown as CommentsAsked, 'words' in part);
    };
    const fields = commentFields(asked, scores, writer, change, (words) => {
      clearTimeout(this.typed);
      this.typed = setTimeout(() => change({ words }), TYPED);
    });
    const scope = [...state.steps, ...(asked.within ? [asked.within] : [])].map((step) => writer.step(step));
    const sample =
      source.level === 0
        ? undefined
        : element(
            'p',
            { class: 'see-note' },
            say(words.comments.sample, {
              step: writer.count(2 ** source.level),
              kept: writer.count(source.kept),
              rows: writer.count(summary.rows),
            }),
          );
    const form = element('form', { class: 'see-form', role: 'search' }, ...fields);
    form.addEventListener('submit', (event) => event.preventDefault());
    const focused =
      this.dialog.contains(document.activeElement) && document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset.choice
        : undefined;
    this.dialog.replaceChildren(
      element(
        'div',
        { class: 'see-sheet-inside' },
        element(
          'header',
          {},
          element('h2', { id: 'see-comments-title' }, words.comments.title),
          button('×', () => this.dialog.close(), {
            class: 'see-remove',
            'aria-label': words.comments.close,
            title: words.comments.close,
          }),
        ),
        element(
          'p',
          { class: 'see-quiet', dir: 'auto' },
          say(words.comments.of, { source: plainLabel(summary.name, 120) }),
        ),
        scope.length > 0 && element('ul', { class: 'see-scope' }, ...scope.map((text) => element('li', {}, text))),
        sample,
        form,
        this.status,
        this.list,
        this.pager,
      ),
    );
    if (focused !== undefined) this.dialog.querySelector<HTMLElement>(`[data-choice="${focused}"]`)?.focus();
    this.dialog.lang = reader.language;
  }

  private async fill(state: SeeState, loaded: LoadedSource, asked: CommentsAsked, writer: Writer): Promise<void> {
    this.run += 1;
    const { run } = this;
    const { words } = writer;
    this.status.textContent = words.comments.searching;
    const query = commentQuery(loaded, state, asked);
    let found: FoundComments | undefined;
    try {
      found = query && (await findComments(loaded, this.kept, query, asked.page, () => run !== this.run));
    } catch {
      // Another tab may have removed the source meanwhile.
      if (run === this.run) this.status.textContent = words.comments.gone;
      return;
    }
    if (run !== this.run) return;
    const count = found?.found ?? 0;
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
    const status = count === 0 ? words.comments.none : say(words.comments.found, { count: writer.count(count) });
    this.status.textContent = status;
    this.list.replaceChildren(...(found?.rows ?? []).map((row) => this.item(row, loaded, writer)));
    this.list.start = asked.page * PAGE_SIZE + 1;
    const turn = (page: number) => () => {
      this.acts.ask({ ...asked, page });
      this.dialog.scrollTo({ top: 0 });
    };
    this.pager.replaceChildren(
      ...(pages > 1
        ? [
            button(words.comments.before, turn(asked.page - 1), { disabled: asked.page <= 0 }),
            element(
              'span',
              { class: 'see-quiet' },
              say(words.comments.page, { page: writer.count(asked.page + 1), pages: writer.count(pages) }),
            ),
            button(words.comments.next, turn(asked.page + 1), { disabled: asked.page + 1 >= pages }),
          ]
        : []),
      ...(count > 0
        ? [
            button(words.comments.copyPage, (event) =>
              this.copy(
                (found?.rows ?? []).map((row) => copiedComment(row, loaded, writer)).join('\n\n'),
                event,
                writer,
              ),
            ),
          ]
        : []),
    );
  }

  private item(row: FoundRow, loaded: LoadedSource, writer: Writer): HTMLLIElement {
    const { words } = writer;
    return element(
      'li',
      {},
      element('p', { class: 'see-about' }, ...factsOf(row, loaded, writer).map((fact) => element('bdi', {}, fact))),
      ...row.comments.map((text) => foreign('blockquote', text)),
      button(words.comments.copy, (event) => this.copy(copiedComment(row, loaded, writer), event, writer), {
        class: 'em-copy',
      }),
    );
  }

  private copy(text: string, event: Event, { words }: Writer): void {
    const pressed = event.currentTarget;
    navigator.clipboard.writeText(text).then(
      () => {
        this.acts.announce(words.comments.copied);
        if (!(pressed instanceof HTMLButtonElement)) return;
        const name = pressed.textContent;
        pressed.textContent = words.comments.copied;
        setTimeout(() => {
          pressed.textContent = name;
        }, 2000);
      },
      () => {
        this.status.textContent = words.comments.notCopied;
      },
    );
  }
}
