import { say } from '#shared/languages/say.ts';
import type { FoundRow } from '#shared/sources/find-rows.ts';
import { sourcePlan } from '#shared/sources/source-plan.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { button, element, foreign } from '../../element.ts';
import { choice, field } from '../../pages/page-parts.ts';
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
    void this.fill(state, look.loaded, comments, writer);
  }

  stop(): void {
    this.asked = undefined;
    this.run += 1;
    this.dialog.remove();
  }

  private head(state: SeeState, { loaded, scores }: Look, asked: CommentsAsked, writer: Writer): void {
    const { words, reader } = writer;
    const { summary, source } = loaded;
    const change = (part: Partial<CommentsAsked>, without: readonly (keyof CommentsAsked)[] = []): void => {
      const next: Record<string, unknown> = { ...(this.asked ?? asked), page: 0, ...part };
      for (const name of without) delete next[name];
      this.acts.ask(next as unknown as CommentsAsked, 'words' in part);
    };
    const search = element('input', { type: 'search', value: asked.words, 'data-choice': 'words' });
    search.addEventListener('input', () => {
      clearTimeout(this.typed);
      this.typed = setTimeout(() => change({ words: search.value.slice(0, 200) }), TYPED);
    });
    const fields = [field(words.comments.words, search)];
    const answers = answerChoices(scores, writer);
    if (answers.length > 0) {
      const chosen = asked.column === undefined || !asked.points ? '' : `${asked.column}:${asked.points.join(',')}`;
      const select = choice([['', words.comments.anyAnswer], ...answers], chosen, { 'data-choice': 'answer' });
      select.addEventListener('change', () => {
        const [column, points] = select.value.split(':');
        if (points === undefined) change({}, ['column', 'points']);
        else change({ column: Number(column), points: points.split(',').map(Number) });
      });
      fields.push(field(words.comments.answer, select));
    }
    const reasons = scores[0]?.score.reasons ?? [];
    if (reasons.length > 0) {
      const names = reasons.slice(0, 100).map(({ reason }) => [reason, plainLabel(reason, 80)] as const);
      const select = choice([['', words.comments.anyReason], ...names], asked.reason ?? '', {
        'data-choice': 'reason',
      });
      select.addEventListener('change', () =>
        select.value === '' ? change({}, ['reason']) : change({ reason: select.value }),
      );
      fields.push(field(words.comments.reason, select));
    }
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
              this.copy((found?.rows ?? []).map((row) => copied(row, loaded, writer)).join('\n\n'), event, writer),
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
      button(words.comments.copy, (event) => this.copy(copied(row, loaded, writer), event, writer), {
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

/** What is known of a comment: answers, day, segments. */
export function factsOf({ day, cells }: FoundRow, { source }: LoadedSource, writer: Writer): string[] {
  const { counted, imported } = source;
  const { dimensions } = sourcePlan(counted.plan, counted.recognised);
  const { metricShort } = writer.reader.words;
  const answers = imported.answers
    .map(({ settled }) => ({ metric: metricShort[settled.metric], cell: (cells.get(settled.column.at) ?? '').trim() }))
    .filter(({ cell }) => cell !== '')
    .map(({ metric, cell }) => `${metric} ${plainLabel(cell, 40)}`);
  const segments = dimensions
    .map((at) => plainLabel(cells.get(at) ?? '', 60))
    .filter((text) => text !== '')
    .slice(0, 4);
  return [...answers, day === undefined ? writer.words.comments.undated : writer.day(day), ...segments];
}

function copied(row: FoundRow, loaded: LoadedSource, writer: Writer): string {
  return `${row.comments.join('\n')}\n(${[...factsOf(row, loaded, writer), plainLabel(loaded.summary.name)].join(' · ')})`;
}

/** Bands and points of each score, to choose comments by. */
function answerChoices(scores: Look['scores'], { reader }: Writer): [string, string][] {
  const several = scores.length > 1;
  return scores.flatMap(({ score, column }) => {
    const before = several ? `${reader.words.metricShort[score.metric]}: ` : '';
    const bandNames = reader.words.bands[score.metric];
    const bands = (['negative', 'neutral', 'positive'] as const).flatMap((band): [string, string][] => {
      const points = score.distribution.filter((one) => one.band === band).map(({ point }) => point);
      if (points.length === 0) return [];
      const range = points.length > 1 ? `${points[0]}–${points[points.length - 1]}` : String(points[0]);
      return [[`${column}:${points.join(',')}`, `${before}${bandNames[band]} (${range})`]];
    });
    const points = score.distribution.map(({ point, label }): [string, string] => [
      `${column}:${point}`,
      `${before}${point}${label === undefined ? '' : ` (${plainLabel(label, 60)})`}`,
    ]);
    const known = new Set(bands.map(([value]) => value));
    return [...bands, ...points.filter(([value]) => !known.has(value))];
  });
}
