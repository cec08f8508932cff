import { expect, test } from 'vitest';
import { imported, refusalOf } from './import-text.ts';

// Every row comes twice, as it is.
const FILE = `id,nps,extra\n${Array.from({ length: 30 }, (_, at) => `R${at % 15},${(at % 15) % 11},text ${at % 15}`).join('\n')}\n`;

test('what a person says of a column stands in the place of what was recognised', () => {
  const roles = [{ column: 'extra', role: 'comment' }] as const;
  expect(imported(FILE).columns[2]?.role).not.toBe('comment');
  expect(imported(FILE, { options: { roles } }).columns[2]).toMatchObject({
    role: 'comment',
    evidence: [{ code: 'stated' }],
  });
});

test('a stated response id is the one by which duplicates are found', () => {
  const roles = [{ column: '#1', role: 'responseId' }] as const;
  // Recognised alone it would be somebody else's number: it comes too often.
  expect(imported(FILE).rowsSetAside).toEqual({});
  expect(imported(FILE, { options: { roles } }).rowsSetAside).toEqual({ duplicate: 15 });
});

test('an answer that is said to be something else is not scored', () => {
  const roles = [{ column: '#2', role: 'other' }] as const;
  expect(refusalOf(() => imported(FILE, { options: { roles } }))?.code).toBe('noScoreColumn');
});

test('a column that does not exist is refused', () => {
  const roles = [{ column: 'wrods', role: 'comment' }] as const;
  expect(refusalOf(() => imported(FILE, { options: { roles } }))?.code).toBe('columnUnknown');
});
