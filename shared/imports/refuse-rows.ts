import { normaliseLabel } from '../answers/labels.ts';
import { Refusal } from '../languages/refusal.ts';
import type { Counted } from './counted.ts';
import type { RecognisedColumn } from './recognised.ts';
import { examples } from './settle-column.ts';
import { kindsIn } from './surroundings.ts';

/** A condition that no row meets is told as such, and not as a file without scores. */
export function refuseNoMatch({ plan, options, recognised, rows, filteredOut }: Counted): void {
  if (plan.where.length === 0 || filteredOut < rows) return;
  const texts = (at: number): readonly string[] => [...recognised.columns[at]!.profile.texts.keys()];
  const unknown = plan.where.filter(({ at, values }) => !texts(at).some((text) => values.has(normaliseLabel(text))));
  const told = unknown.length > 0 ? unknown.slice(0, 1) : plan.where;
  const asWritten = (values: ReadonlySet<string>): readonly string[] => [
    ...new Set((options.where ?? []).map(({ value }) => value).filter((value) => values.has(normaliseLabel(value)))),
  ];
  throw new Refusal(
    'valueUnknown',
    {
      value: told.map(({ values }) => asWritten(values).join(', ')).join(' + '),
      column: told.map(({ at }) => recognised.columns[at]!.name).join(' + '),
      near: told.map(({ at }) => examples(recognised.columns[at]!.profile, 8)).join(', '),
    },
    false,
  );
}

/** Rows that answer different questions, or belong to different surveys, must not be pooled without somebody knowing. */
export function refuseMixedRows(counted: Counted, columns: readonly RecognisedColumn[]): void {
  const { plan, recognised } = counted;
  const filtered = new Set(plan.where.map(({ at }) => at));
  const score = columns.find((column) => column.role === 'answer')?.name;
  if (score === undefined) return;
  if (plan.question !== undefined && !filtered.has(plan.question) && !plan.by.includes(plan.question)) {
    const question = recognised.columns[plan.question]!;
    throw new Refusal('severalQuestions', {
      question: question.name,
      column: score,
      count: question.profile.texts.size,
      texts: examples(question.profile),
      option: '--where',
    });
  }
  if (plan.surveyKind !== undefined && !filtered.has(plan.surveyKind)) {
    const kind = recognised.columns[plan.surveyKind]!;
    if (kindsIn(kind.profile).filter((one) => one !== 'other').length > 1) {
      throw new Refusal('severalMetrics', {
        kind: kind.name,
        column: score,
        texts: examples(kind.profile),
        option: '--where',
      });
    }
  }
}
