import { say } from '#shared/languages/say.ts';
import { type AskedBy, type AskedShare, type AskedTogether, askedTogether } from '#shared/surveys/asked-of-solved.ts';
import type { Cell, Table } from '../../../views/tables/table.ts';
import { plainLabel, setApart } from '../../../views/text/plain-label.ts';
import type { Writer } from './written.ts';

/** Who was asked, in words and as a table whose rows and columns add up. */
export interface AskedText {
  /** How many were asked over all, by whomever; none where no solved ticket is known. */
  readonly total?: string;
  /** All together first; no row where no solved ticket is known. */
  readonly table: Table;
  /** Who the others were, how the numbers go together, which are in none of them, and why it matters. */
  readonly notes: readonly string[];
}

/** Writes who was asked for the page and for the report. */
export function askedText(
  shares: readonly AskedShare[],
  { words: { asked: words }, reader, count }: Writer,
): AskedText {
  const all = askedTogether(shares);
  const name = (agent: string): string => (agent === '' ? `(${words.nobody})` : plainLabel(agent, 80));
  const named = ({ agent, tickets }: AskedBy): string => `${setApart(name(agent))} ${count(tickets)}`;
  const row = (agent: string, { solved, asked, askedByOthers }: AskedTogether): Cell[] => [
    agent,
    { text: `${count(asked)} (${reader.percent((100 * asked) / solved)})`, value: asked },
    ...[askedByOthers, solved - asked - askedByOthers, solved].map((value) => ({ text: count(value), value })),
  ];
  const rows = shares.filter(({ solved }) => solved > 0).map((share) => row(name(share.agent), share));
  const who = shares
    .filter(({ others }) => others.length > 0)
    .map(({ agent, others }) => say(words.who, { agent: setApart(name(agent)), others: others.map(named).join(', ') }));
  const inAll = all.asked + all.askedByOthers;
  return {
    ...(all.solved > 0 && {
      total: say(words.total, {
        asked: count(inAll),
        solved: count(all.solved),
        share: reader.percent((100 * inAll) / all.solved),
      }),
    }),
    table: {
      caption: words.share,
      columns: [
        { title: words.agent },
        ...[words.asked, words.others, words.notAsked, words.solved].map((title) => ({ title, numeric: true })),
      ],
      rows: all.solved > 0 ? [row(words.all, all), ...rows] : [],
    },
    notes: [
      ...who,
      ...(all.solved > 0 ? [words.adds] : []),
      ...(all.askedUnsolved > 0 ? [say(words.unsolved, { count: count(all.askedUnsolved) })] : []),
      words.why,
    ],
  };
}
