import { isGroup } from './group-words.ts';
import { metricsOf, standsBeside } from './header-metric.ts';
import { type HeaderKey, type HeaderKeys, headerKeys, wordsOf } from './header-words.ts';
import { recogniseAnswer } from './recognise-answer.ts';
import type { Found, RecognisedColumn } from './recognised.ts';
import type { Role } from './role.ts';

/** Understands one column; called again when all its values are known. */
export function recogniseColumn(found: Found): RecognisedColumn {
  const { name, at, question, known, profile } = found;
  const base = { name, at, question, known, profile };
  const plain = {
    metric: undefined,
    strength: undefined,
    scale: undefined,
    scaleHow: undefined,
    direction: undefined,
    doubt: undefined,
  };
  const as = (role: Role, ...evidence: string[]): RecognisedColumn => ({ ...base, ...plain, role, evidence });
  if (known && known.role !== 'answer') return as(known.role, `the export's format says so`);
  const keys = headerKeys(name);
  const asked: HeaderKeys = new Map([...(question ? headerKeys(question) : []), ...keys]);
  const dates = profile.filled > 0 && profile.dates >= profile.filled * 0.8;
  const dateWord = keys.has('date') || keys.has('startDate') || keys.has('sentDate') || keys.has('otherDate');
  if (dates && (dateWord || profile.numeric < profile.filled / 2))
    return { ...as(dateRole(keys), `${profile.dates} of ${profile.filled} values are dates`) };
  if (isGroup(profile))
    return as('group', 'the values are promoter, passive and detractor: made from a score, not a score');
  const words = wordsOf(name);
  const isId = words.some((word) => /^(id|ids|uuid|guid|nr|no|key)$/.test(word));
  if (isId && !known) return as(idRole(keys), 'the header names an identifier');
  const answer =
    !(standsBeside(words) && !known) &&
    (known || metricsOf(asked).length > 0 || keys.has('score') || profile.labelSet !== undefined)
      ? recogniseAnswer(found, keys, asked)
      : undefined;
  if (answer) return { ...base, ...answer };
  if (keys.has('email') || keys.has('name')) return as('customer', 'the header names a person');
  if (keys.has('count') && profile.numeric === profile.filled && profile.filled > 0)
    return as('count', 'the header names a count and all values are numbers');
  // The longest spelling decides: "ticket id" over "ticket", "agent name" over "name".
  const role = ROLE_KEYS.filter((key) => keys.has(key)).sort((a, b) => keys.get(b)! - keys.get(a)!)[0];
  if (role) return as(role, 'the header names it');
  if (dateWord && profile.filled === 0) return as(dateRole(keys), 'the header names it');
  const different = profile.texts.size;
  if (
    !profile.manyTexts &&
    profile.numeric < profile.filled / 2 &&
    different >= 2 &&
    different <= Math.max(2, Math.min(50, profile.filled / 5))
  ) {
    return as('segment', `${different} different texts in ${profile.filled} rows`);
  }
  if (profile.length > 40) return as('comment', `long texts, ${Math.round(profile.length)} characters on average`);
  return as('other');
}

/** Roles a header's words name, strongest first. */
const ROLE_KEYS: readonly (HeaderKey & Role)[] = [
  'responseId',
  'ticketNumber',
  'ticketId',
  'surveyKind',
  'question',
  'touchpoint',
  'channel',
  'language',
  'agent',
  'team',
  'customer',
  'status',
  'reason',
  'comment',
  'segment',
];

function dateRole(keys: HeaderKeys): Role {
  if (keys.has('sentDate')) return 'sentDate';
  if (keys.has('otherDate')) return 'otherDate';
  return keys.has('startDate') ? 'startDate' : 'date';
}

function idRole(keys: HeaderKeys): Role {
  for (const role of ['ticketId', 'ticketNumber', 'customer', 'agent', 'question', 'responseId', 'segment'] as const)
    if (keys.has(role)) return role;
  return 'other';
}
