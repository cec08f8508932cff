import { endingOf } from '../tickets/closed-status.ts';

const A_DAY = 86_400_000;

/** What a team has set about whom not to ask. */
export interface AskRules {
  /** Days; 0 sets no pause. */
  readonly coolDownDays: number;
  /** Mail domains of the own staff, such as `example.org`; domains below them count too. */
  readonly staffDomains: readonly string[];
  /** Tags of tickets whose customers are not asked. */
  readonly excludedTags: readonly string[];
}

/** What is known of a ticket and its customer. */
export interface AskFacts {
  /** A mail address or a helpdesk's id, as `customer-id.ts` names them. Undefined when not known. */
  readonly customer?: string;
  readonly tags?: readonly string[];
  readonly status?: string;
  /** When this customer was last asked, in milliseconds since 1970; undefined when never, or not known. */
  readonly askedAt?: number;
  /** The customer has asked not to be asked. */
  readonly doNotAsk: boolean;
  /** How many are on the list of those who asked so; none when left out. */
  readonly optOuts?: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why not to ask: asked all the same only with a note. */
export type NotToAsk =
  | { readonly code: 'coolDown'; readonly askedAt: number; readonly until: number; readonly days: number }
  | { readonly code: 'doNotAsk' }
  | { readonly code: 'ownStaff'; readonly domain: string }
  | { readonly code: 'tag'; readonly tag: string };

/** What is worth knowing before asking, and hinders nothing. */
export type AskHint =
  | { readonly code: 'notSolved'; readonly status: string }
  /** It is no contact of its own: merged into another, deleted, or spam. */
  | { readonly code: 'gone'; readonly status: string }
  /** No customer could be read: neither the pause nor the list can be looked up. */
  | { readonly code: 'customerUnknown' }
  /** The helpdesk's id of the customer is known and no mail address: neither the own domains nor addresses on the list can be looked up. */
  | { readonly code: 'addressUnknown' };

/** Why not to ask, and hints, each in the order in which they weigh. */
export interface AskAdvice {
  readonly reasons: readonly NotToAsk[];
  readonly hints: readonly AskHint[];
}

/**
 * Whether to ask a customer now.
 *
 * The pause ends as many days of 24 hours after the last time; a time in the future (a clock that was set back) counts as just now.
 *
 * @example whenNotToAsk({ coolDownDays: 30, staffDomains: ['example.org'], excludedTags: [] }, { customer: 'bo@example.org', doNotAsk: false, now }).reasons
 * // [{ code: 'ownStaff', domain: 'example.org' }]
 */
export function whenNotToAsk(rules: AskRules, facts: AskFacts): AskAdvice {
  const { customer, tags = [], status, askedAt, doNotAsk, now } = facts;
  const reasons: NotToAsk[] = [];
  if (doNotAsk) reasons.push({ code: 'doNotAsk' });
  if (askedAt !== undefined && rules.coolDownDays > 0) {
    const until = Math.min(askedAt, now) + rules.coolDownDays * A_DAY;
    if (until > now) reasons.push({ code: 'coolDown', askedAt, until, days: rules.coolDownDays });
  }
  const domain = staffDomainOf(customer, rules.staffDomains);
  if (domain !== undefined) reasons.push({ code: 'ownStaff', domain });
  for (const tag of tags) if (rules.excludedTags.some((one) => same(one, tag))) reasons.push({ code: 'tag', tag });

  const hints: AskHint[] = [];
  const ending = endingOf(status);
  if (status?.trim() && ending !== 'ended') hints.push({ code: ending ?? 'notSolved', status });
  if (!customer?.trim()) hints.push({ code: 'customerUnknown' });
  // Where nothing would be looked up, nothing is missed.
  else if (domainOf(customer) === undefined && rules.staffDomains.length + (facts.optOuts ?? 0) > 0) {
    hints.push({ code: 'addressUnknown' });
  }
  return { reasons, hints };
}

/**
 * Domains as a person writes them: with an `@` or a whole address, in capitals.
 *
 * @returns undefined for what is no domain
 * @example readDomain('@Example.ORG') // 'example.org'
 */
export function readDomain(text: string): string | undefined {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/^\*?\.|\.$/g, '');
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+$/u.test(domain) ? domain : undefined;
}

function staffDomainOf(customer: string | undefined, domains: readonly string[]): string | undefined {
  const own = domainOf(customer ?? '');
  if (own === undefined) return undefined;
  return domains.find((domain) => own === domain || own.endsWith(`.${domain}`));
}

function domainOf(customer: string): string | undefined {
  return /@([^@\s>]+)>?\s*$/.exec(customer)?.[1]?.toLowerCase().replace(/\.$/, '');
}

function same(one: string, other: string): boolean {
  return one.trim().normalize('NFC').toLowerCase() === other.trim().normalize('NFC').toLowerCase();
}
