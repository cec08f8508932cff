import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { normaliseLabel } from '#shared/answers/labels.ts';
import type { Selection } from '../../../views/page/enliven.ts';
import type { CompareStart } from './compare-form.ts';
import type { PanelContent } from './figure-panel.ts';
import { hasComments } from './find-comments.ts';
import type { MarkAct } from './mark-menu.ts';
import { periodDays } from './period-days.ts';
import { type CommentsAsked, type FilterStep, type SeeState, withinDays, withStep } from './view-state.ts';
import type { Writer } from './written.ts';

/** Where a mark stands, and what can be done from there. */
export interface MarkScene {
  readonly state: SeeState;
  readonly writer: Writer;
  readonly go: (state: SeeState) => void;
  readonly readComments: (asked: Omit<CommentsAsked, 'words' | 'page'>) => void;
  readonly compare: (start: CompareStart) => void;
}

/**
 * What a person can do with a mark.
 *
 * @param content of the panel the mark stands in
 * @returns none where it stands for nothing that could be looked into
 */
export function markActs(selection: Selection, { figure, look, seen }: PanelContent, within: MarkScene): MarkAct[] {
  const { state, writer, go, readComments, compare } = within;
  const { words } = writer;
  if (figure.kind === 'friction') return [];
  if (figure.kind === 'sources')
    return [{ name: words.menu.filter, act: () => go({ ...state, sources: [selection.key] }) }];
  if (!look) return [];
  const blank = `(${writer.reader.words.exclusions.blank})`;
  const step = stepOf(state, writer, selection, figure.column, blank);
  const around = stepOf(
    state,
    writer,
    { ...selection, kind: 'segment', key: selection.within ?? '' },
    selection.within === undefined ? undefined : figure.column,
    blank,
  );
  const acts: MarkAct[] = [];
  // A period at the edge shows only its days within the filter; a side of a comparison shows all of its own.
  const days = selection.kind === 'period' ? periodDays(selection.key) : undefined;
  if (step)
    acts.push({
      name: words.menu.filter,
      act: () => go(days ? withinDays(state, days) : withStep(state, step)),
    });
  if (hasComments(look.loaded) && figure.kind !== 'notePeriods') {
    const asked = {
      source: look.loaded.summary.id,
      ...(selection.kind === 'point' && seen && { column: seen.column, points: [Number(selection.key)] }),
      ...(selection.kind === 'reason' && { reason: selection.key }),
      ...(step ? { within: step } : around && { within: around }),
    };
    acts.push({ name: words.menu.comments, act: () => readComments(asked) });
  }
  if (selection.kind === 'segment' && step?.kind === 'is')
    acts.push({
      name: words.menu.compare,
      act: () => compare({ column: step.column, value: step.any[0] ?? '' }),
    });
  if (selection.kind === 'period')
    acts.push({ name: words.menu.compare, act: () => compare({ period: selection.key }) });
  return acts;
}

/** The filter that a mark stands for; none for points and reasons, of which comments can be read. */
function stepOf(
  state: SeeState,
  writer: Writer,
  { kind, key }: Selection,
  column: string | undefined,
  blank: string,
): FilterStep | undefined {
  const { compare } = state;
  if (kind === 'period') {
    const days = periodDays(key);
    return days && { kind: 'days', ...days };
  }
  if (kind === 'side' && compare?.kind === 'days') {
    const [a, b] = writer.sides(compare);
    return { kind: 'days', ...(key === b && key !== a ? compare.b : compare.a) };
  }
  if ((kind === 'segment' || kind === 'side') && column !== undefined) {
    const isBlank = normaliseLabel(key) === normaliseLabel(blank) || key === writer.value('');
    const value = key === writer.value(OTHER_VALUES) ? OTHER_VALUES : isBlank ? '' : key;
    return { kind: 'is', column, any: [value] };
  }
  return undefined;
}
