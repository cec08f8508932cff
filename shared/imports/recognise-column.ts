import { type Evidence, evidence } from '../languages/evidence.ts';
import { saysWhoAsked } from './asked-by.ts';
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
  const as = (role: Role, ...told: Evidence[]): RecognisedColumn => ({ ...base, ...plain, role, evidence: told });
  if (known && known.role !== 'answer') return as(known.role, evidence('formatSays'));
  const keys = headerKeys(name);
  const asked: HeaderKeys = new Map([...(question ? headerKeys(question) : []), ...keys]);
  const dates = profile.filled > 0 && profile.dates >= profile.filled * 0.8;
  const dateWord = keys.has('date') || keys.has('startDate') || keys.has('sentDate') || keys.has('otherDate');
  if (dates && (dateWord || profile.numeric < profile.filled / 2))
    return { ...as(dateRole(keys), evidence('dates', { count: profile.dates, all: profile.filled })) };
  if (isGroup(profile)) return as('group', evidence('groups'));
  if (keys.has('askedBy') && saysWhoAsked(profile)) return as('askedBy', evidence('whoAsked'));
  const words = wordsOf(name);
  const isId = words.some((word) => /^(id|ids|uuid|guid|nr|no|key)$/.test(word));
  if (isId && !known) return as(idRole(keys), evidence('identifier'));
  const answer =
    !(standsBeside(words) && !known) &&
    (known || metricsOf(asked).length > 0 || keys.has('score') || profile.labelSet !== undefined)
      ? recogniseAnswer(found, keys, asked)
      : undefined;
  if (answer) return { ...base, ...answer };
  if (keys.has('email') || keys.has('name')) return as('customer', evidence('person'));
  if (keys.has('count') && profile.numeric === profile.filled && profile.filled > 0)
    return as('count', evidence('countColumn'));
  // The longest spelling decides: "ticket id" over "ticket", "agent name" over "name".
  const role = ROLE_KEYS.filter((key) => keys.has(key)).sort((a, b) => keys.get(b)! - keys.get(a)!)[0];
  if (role) return as(role, evidence('headerNames'));
  if (dateWord && profile.filled === 0) return as(dateRole(keys), evidence('headerNames'));
  const different = profile.texts.size;
  if (
    !profile.manyTexts &&
    profile.numeric < profile.filled / 2 &&
    different >= 2 &&
    different <= Math.max(2, Math.min(50, profile.filled / 5))
  ) {
    return as('segment', evidence('differentTexts', { count: different, all: profile.filled }));
  }
  if (profile.length > 40) return as('comment', evidence('longTexts', { length: Math.round(profile.length) }));
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
