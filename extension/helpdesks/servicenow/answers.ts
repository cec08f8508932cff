import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundEvent, FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import type { Moment } from '#shared/tickets/ticket.ts';
import { type Part, partOrNone, word } from '../reading/answer.ts';

/** What a field of a record holds; undefined for one that is empty or hidden from who asks. */
export function fieldOf(record: Part | undefined, field: string): string | undefined {
  return word(partOrNone(record?.[field]).value) || undefined;
}

/** What the record was opened with. From the customer's own hand where it came by itself; what was said on the telephone somebody else wrote. */
export function descriptionIn(record: Part): FoundMessage {
  const byItself = ['email', 'self-service', 'chat', 'web'].includes(fieldOf(record, 'contact_type') ?? '');
  return {
    id: 'description',
    role: byItself ? 'customer' : undefined,
    visibility: 'public',
    at: utc(fieldOf(record, 'opened_at') ?? fieldOf(record, 'sys_created_on')),
    text: fieldOf(record, 'description') ?? '',
  };
}

/**
 * Comments and work notes. Work notes are the team's own, so whoever wrote one is of the team; of the others it is not told.
 */
export function journalIn(lines: readonly Part[]): FoundMessage[] {
  const team = new Set(lines.filter(({ element }) => element === 'work_notes').map(writerOf));
  return lines.flatMap((line) => {
    if (line.element !== 'comments' && line.element !== 'work_notes') return [];
    const writer = writerOf(line);
    return [
      {
        id: word(line.sys_id),
        role: writer === 'system' ? 'system' : team.has(writer) ? 'agent' : undefined,
        visibility: line.element === 'work_notes' ? 'internal' : 'public',
        at: utc(word(line.sys_created_on)),
        text: line.value,
      },
    ];
  });
}

function writerOf({ sys_created_by }: Part): string | undefined {
  return word(sys_created_by);
}

const KINDS: Readonly<Record<string, string>> = {
  assigned_to: 'assigned',
  assignment_group: 'transferred',
  state: 'status',
};
/** Resolved, closed: an incident's states, and a case's. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  incident: ['6', '7'],
  sn_customerservice_case: ['6', '3'],
};

/**
 * Changes of hands and of state in an audit.
 *
 * @param record tells whether an audit without a line can be true
 * @returns undefined for an audit that is empty only to who asks
 */
export function eventsIn(audit: readonly Part[], table: string, record: Part | undefined): FoundEvent[] | undefined {
  const unmoved = ['reassignment_count', 'reopen_count'].every((field) => fieldOf(record, field) === '0');
  if (audit.length === 0 && !unmoved) return undefined;
  return audit.flatMap(({ sys_id, fieldname, oldvalue, newvalue, sys_created_on }) => {
    const kind = KINDS[word(fieldname) ?? ''];
    if (!kind) return [];
    const [from = '', to = ''] = [word(oldvalue), word(newvalue)];
    const closed = CLOSED[table] ?? [];
    const reopened = kind === 'status' && closed.includes(from) && !closed.includes(to);
    return [{ id: word(sys_id), kind: reopened ? 'reopened' : kind, at: utc(word(sys_created_on)), from, to }];
  });
}

/** Values, other than what is shown, are in UTC: `2026-11-02 08:00:00`. */
function utc(text: string | undefined): Moment | undefined {
  return text === undefined ? undefined : isoMoment(`${text.trim()}Z`);
}
