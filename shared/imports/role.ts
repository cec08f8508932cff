import type { ExclusionClass } from '../answers/exclusion.ts';
import type { ScaleName } from '../answers/scale.ts';
import type { Metric } from '../metrics/bands.ts';

/** What a column of an export is for. */
export const ROLES = [
  'answer',
  'group',
  'responseId',
  'ticketId',
  'ticketNumber',
  'customer',
  'agent',
  'team',
  'channel',
  'touchpoint',
  'surveyKind',
  'askedBy',
  'language',
  'status',
  'date',
  'startDate',
  'sentDate',
  'otherDate',
  'segment',
  'question',
  'comment',
  'reason',
  'count',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** What a vendor's format knows of one of its columns. */
export interface KnownColumn {
  /** The header, whole and trimmed, as the vendor writes it in its languages. */
  readonly header: RegExp;
  readonly role: Role;
  readonly metric?: Metric;
  readonly scale?: ScaleName;
  /** Texts or codes of this vendor and the point each stands for, such as Freshdesk's 103 for extremely happy. */
  readonly points?: Readonly<Record<string, number>>;
  /** Rows to be set aside for what stands in this column. */
  readonly setAside?: { readonly as: ExclusionClass; readonly when: RegExp };
}

/** A vendor's CSV export: how it is recognised, and what is known of its columns. */
export interface ExportFormat {
  readonly name: string;
  /** Each must match a header; together they must not fit anybody else's export. */
  readonly signature: readonly RegExp[];
  readonly columns: readonly KnownColumn[];
  /** Why this export cannot be scored although it is recognised, such as a dashboard of averages. */
  readonly refuse?: 'aggregated';
  /** Texts begin with an apostrophe before `= + - @`: one is taken off (Formbricks). */
  readonly apostrophes?: boolean;
}
