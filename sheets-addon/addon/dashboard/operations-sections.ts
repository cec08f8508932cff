import { call, type Formula, joined, text } from './formula.ts';
import { mainMetric } from './plan.ts';
import type { ReservedPart, ReservedTexts } from './reserved-texts.ts';
import { HALF, type PageSource, type Section, whereKept } from './section.ts';
import { SUMMARY_ROW } from './tables.ts';

/** A figure beside the score: what it is called, the figure, and below it what it rests on. */
interface Line {
  readonly part: ReservedPart;
  readonly label: string;
  readonly value: Formula;
  readonly note: Formula;
  readonly format: string;
}

const NONE = text('–');

/**
 * What stands beside the score: response, and what the operations of support say.
 *
 * Each line is a section of its own, so that one for a column that came later is put on the page as well.
 */
export function operationsSections(source: PageSource, texts: ReservedTexts): readonly Section[] {
  const group = 'operations';
  const heading: Section = {
    name: 'operations',
    group,
    height: 1,
    cells: [{ row: 0, column: 0, shows: texts.of('operations').say(source.words.operations), look: 'heading' }],
  };
  const lines = linesOf(source).map(({ part, label, value, note, format }): Section => {
    const { say, show } = texts.of(part);
    return {
      name: part,
      group,
      height: 2,
      cells: [
        { row: 0, column: 0, shows: say(label), look: 'label' },
        { row: 0, column: 3, shows: show(whereKept(source, value, NONE)), look: 'number', format },
        { row: 1, column: 0, shows: show(whereKept(source, note, text(''))), look: 'text', span: [1, HALF] },
      ],
    };
  });
  return [heading, ...lines];
}

function linesOf(source: PageSource): readonly Line[] {
  const { rows, words } = source;
  const { askedBy, transfers, contacts, firstContact, waiting } = rows.others;
  /** Text that looks like a number is none to AVERAGE and MEDIAN: how many cells were counted is said beside them. */
  const ofNumbers = (name: 'AVERAGE' | 'MEDIAN', column: Formula): Pick<Line, 'value' | 'note'> => ({
    value: call('IFERROR', call(name, column), NONE),
    note: joined(words.cellsCounted, { n: call('COUNT', column), filled: filledIn(column) }),
  });
  const share = (column: Formula, sought: readonly Formula[]): Pick<Line, 'value' | 'note'> => ({
    value: call(
      'IFERROR',
      `(${sought.map((one) => call('COUNTIF', column, one)).join('+')})/${filledIn(column)}`,
      NONE,
    ),
    note: joined(words.cellsCounted, { n: filledIn(column), filled: filledIn(column) }),
  });
  const yes = [...new Set([text(words.yes), text('yes'), call('TRUE'), '1'])];
  return [
    { part: 'operations response', label: words.responseRate, ...response(source), format: '0.0%' },
    askedBy && {
      part: 'operations asked',
      label: words.askedByAgent,
      ...share(askedBy, [text('agent')]),
      format: '0%',
    },
    transfers && {
      part: 'operations transfers',
      label: words.transfers,
      ...ofNumbers('AVERAGE', transfers),
      format: '0.00',
    },
    contacts && {
      part: 'operations contacts',
      label: words.contacts,
      ...ofNumbers('AVERAGE', contacts),
      format: '0.00',
    },
    firstContact && {
      part: 'operations first contact',
      label: words.firstContact,
      ...share(firstContact, yes),
      format: '0%',
    },
    waiting && {
      part: 'operations waiting',
      label: words.waiting,
      ...ofNumbers('MEDIAN', waiting),
      format: '0.0',
    },
  ].filter((line): line is Line => Boolean(line));
}

/** Answers of all who were asked; or why there is no such share. */
function response({ tables, cells, plan, words, sent, chosen }: PageSource): Pick<Line, 'value' | 'note'> {
  const n = cells.cell(tables.summaries[mainMetric(plan)]!, SUMMARY_ROW.n, 2);
  // With a segment chosen the answers are those of a part, and the invitations are not.
  const isPart = plan.others.segment === undefined ? '0=1' : `${call('LEN', chosen)}>0`;
  const chosenOr = (ofPart: Formula, ofAll: Formula): Formula => call('IF', isPart, ofPart, ofAll);
  const sentOr = (missing: Formula, given: Formula): Formula =>
    // Only what is worked out is read: a text is greater than every number.
    call('IF', call('ISNUMBER', sent), call('IF', `${sent}>0`, given, missing), missing);
  return {
    value: sentOr(NONE, chosenOr(NONE, call('IF', `${n}>${sent}`, NONE, `${n}/${sent}`))),
    note: sentOr(
      text(words.noSent),
      chosenOr(text(words.rateSegment), call('IF', `${n}>${sent}`, joined(words.moreThanSent, { n, sent }), text(''))),
    ),
  };
}

/** How many cells of a column hold something other than empty text. */
function filledIn(column: Formula): Formula {
  return call('IFERROR', call('ROWS', call('FILTER', column, `${call('LEN', column)}>0`)), '0');
}
