import { totalExcluded } from '#shared/answers/exclusion.ts';
import type { RowSetAside } from '#shared/imports/rows-set-aside.ts';
import { say } from '#shared/languages/say.ts';
import { button, element, foreign } from '../../element.ts';
import { choice } from '../../pages/page-parts.ts';
import type { Proposal } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';

/** Rows on a page of the table. */
const PAGE = 20;

/** How many were set aside for one reason, of the rows themselves or of one score's cells. */
export interface AsideCount {
  readonly reason: string;
  /** The score's column; empty where whole rows were set aside. */
  readonly column: string;
  readonly count: number;
}

/**
 * What will be set aside, by reason: whole rows first, then the cells of each score.
 *
 * @example asideCounts({ scores: [], setAside: { rows: { footer: 1 }, first: [] } }) // [{ reason: 'footer', column: '', count: 1 }]
 */
export function asideCounts({ scores, setAside }: Pick<Proposal, 'scores' | 'setAside'>): readonly AsideCount[] {
  const ofRows = Object.entries(setAside.rows).map(([reason, count]) => ({ reason, column: '', count }));
  // A score's own count holds the rows that never came to be answers, too.
  const ofCells = scores.flatMap(({ column, excluded }) =>
    Object.entries(excluded).map(([reason, count]) => ({
      reason,
      column,
      count: reason === 'footer' ? 0 : count - (setAside.rows[reason] ?? 0),
    })),
  );
  return [...ofRows, ...ofCells].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** What will be set aside and why, with the rows, page by page. */
export function asidePanel(proposal: Proposal, id: string, context: PageContext): HTMLElement {
  const { reader, words } = context;
  const { aside } = words;
  const counts = asideCounts(proposal);
  const title = element('h4', {}, aside.title);
  if (counts.length === 0) {
    const none = proposal.whole ? aside.none : aside.noneFirst;
    return element('section', { class: 'part aside' }, title, element('p', { class: 'quiet' }, none));
  }
  const exclusions: Readonly<Record<string, string>> = reader.words.exclusions;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const all = say(aside.count, { count: reader.number(total, 0), rows: reader.number(proposal.rows, 0) });
  const several = proposal.scores.length > 1;
  const chips = counts.map(({ reason, column, count }) =>
    element(
      'li',
      {},
      element('b', {}, reader.number(count, 0)),
      ' ',
      exclusions[reason] ?? reason,
      several && column !== '' && element('span', { class: 'quiet' }, ' · ', foreign('bdi', column)),
    ),
  );
  const panel = element(
    'section',
    { class: 'part aside' },
    title,
    element('p', {}, all),
    element('ul', { class: 'chips' }, ...chips),
  );
  if (proposal.setAside.first.length > 0) panel.append(rowsTable(proposal, id, context));
  return panel;
}

/** The rows themselves, folded in until they are asked for. */
function rowsTable(proposal: Proposal, id: string, { reader, words }: PageContext): HTMLElement {
  const { aside } = words;
  const { first } = proposal.setAside;
  const exclusions: Readonly<Record<string, string>> = reader.words.exclusions;
  const reasons = [...new Set(first.map(({ reason }) => reason))];
  const folded = element('details', { class: 'rows', id: `${id}-aside` });
  const place = element('div', {});
  const where = element('p', { class: 'quiet small', role: 'status' });
  let from = 0;
  let only = '';
  const filter = choice(
    [['', aside.every], ...reasons.map((reason) => [reason, exclusions[reason] ?? reason] as const)],
    only,
    { id: `${id}-reason` },
  );
  const before = button(aside.before, () => turn(-PAGE), { id: `${id}-before` });
  const after = button(aside.after, () => turn(PAGE), { id: `${id}-after` });
  filter.addEventListener('change', () => {
    only = filter.value;
    from = 0;
    draw();
  });
  folded.append(
    element('summary', {}, aside.table),
    element(
      'div',
      { class: 'row tools' },
      reasons.length > 1 && element('label', { class: 'inline' }, `${aside.filter} `, filter),
      where,
      before,
      after,
    ),
    place,
  );
  // Drawn when it is opened: a hundred files may be on the page.
  folded.addEventListener('toggle', () => folded.open && place.childElementCount === 0 && draw());
  return folded;

  function turn(by: number): void {
    from += by;
    draw();
  }

  function draw(): void {
    const rows = first.filter(({ reason }) => only === '' || reason === only);
    const page = rows.slice(from, from + PAGE);
    const complete = first.length >= totalExcluded(proposal.setAside.rows) && first.length < 200;
    where.textContent = say(complete ? aside.shown : aside.shownFirst, {
      from: reader.number(from + 1, 0),
      to: reader.number(from + page.length, 0),
      count: reader.number(rows.length, 0),
    });
    before.disabled = from === 0;
    after.disabled = from + PAGE >= rows.length;
    place.replaceChildren(table(page));
  }

  function table(rows: readonly RowSetAside[]): HTMLElement {
    const cells = proposal.columns.slice(0, 60);
    const head = [aside.row, aside.reason, aside.column].map((text) => element('th', { scope: 'col' }, text));
    const columns = cells.map(({ name }) => foreign('th', name, { scope: 'col' }, 60));
    const body = rows.map(({ row, reason, column, cells: texts }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, reader.number(row, 0)),
        element('td', {}, exclusions[reason] ?? reason),
        column === '' ? element('td', { class: 'quiet' }, aside.whole) : foreign('td', column, {}, 60),
        ...cells.map((_, at) => foreign('td', texts[at] ?? '', column === cells[at]!.name ? { class: 'it' } : {}, 120)),
      ),
    );
    return element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': aside.table },
      element(
        'table',
        { class: 'data' },
        element('thead', {}, element('tr', {}, ...head, ...columns)),
        element('tbody', {}, ...body),
      ),
    );
  }
}
