import { expect, test } from 'vitest';
import { proposeDimensions } from '#shared/sources/propose-dimensions.ts';
import { imported } from '../imports/import-text.ts';

const rows = Array.from(
  { length: 2000 },
  (_, at) => `2024-01-0${1 + (at % 9)},${['Email', 'Chat'][at % 2]},agent ${at % 80},${at % 11},customer ${at}`,
);
const { counted } = imported(`responded_at,channel,agent,nps,customer\n${rows.join('\n')}\n`);

test('of few rows everything that comes again is proposed, channel before agent', () => {
  const choices = proposeDimensions(counted.recognised.columns, 2000);
  expect(choices.map(({ name, proposed, values }) => [name, proposed, values])).toEqual([
    ['channel', true, 2],
    ['agent', true, 80],
  ]);
});

test('of a million rows only as much as keeps the cube small', () => {
  const wide = counted.recognised.columns.map((column) =>
    column.name === 'agent'
      ? {
          ...column,
          profile: { ...column.profile, texts: new Map(Array.from({ length: 400 }, (_, at) => [`${at}`, 5])) },
        }
      : column,
  );
  expect(proposeDimensions(wide, 1_000_000).map(({ name, proposed }) => [name, proposed])).toEqual([
    ['channel', true],
    ['agent', false],
  ]);
});
