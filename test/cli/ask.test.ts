import { expect, test } from 'vitest';
import { Refusal, type RefusalCode } from '#shared/languages/refusal.ts';
import { withAnswer, withQuestions } from '../../cli/ask.ts';
import type { Flags } from '../../cli/options/read-flags.ts';

const answering = async (): Promise<string | undefined> => 'effort';
const declining = async (): Promise<string | undefined> => undefined;
const open = (option: string, choices = '', decide = true) =>
  new Refusal('directionNeeded' as RefusalCode, { column: 'Effort', option, choices }, decide);

test('an answer is put where the option would have been typed', () => {
  expect(withAnswer({}, '--date-order', 'dmy')).toEqual({ dateOrder: 'dmy' });
  expect(withAnswer({ where: ['a=1'] }, '--where', 'b=2')).toEqual({ where: ['a=1', 'b=2'] });
  expect(withAnswer({}, '--json', 'yes')).toBeUndefined();
});

test('a question is asked with its choices, and the run begins again with the answer', async () => {
  const asked: (readonly string[])[] = [];
  const run = async (flags: Flags) => {
    if (flags.direction === undefined) throw open('--direction', 'ease, effort');
    return flags.direction;
  };
  const ask = async (_: string, choices: readonly string[]) => {
    asked.push(choices);
    return 'effort';
  };
  expect(await withQuestions({}, run, ask)).toBe('effort');
  expect(asked).toEqual([['ease', 'effort']]);
});

test.each([
  ['nobody is there', open('--direction'), undefined],
  ['the person declines', open('--direction'), declining],
  ['it is none to decide', open('--direction', '', false), answering],
  ['no option settles it', open('--nothing'), answering],
] as const)('the refusal stands when %s', async (_, refusal, ask) => {
  const run = async () => {
    throw refusal;
  };
  await expect(withQuestions({}, run, ask)).rejects.toBe(refusal);
});

test('it does not ask for ever', async () => {
  let asked = 0;
  const run = async () => {
    throw open('--direction');
  };
  const ask = async () => {
    asked += 1;
    return 'sideways';
  };
  await expect(withQuestions({}, run, ask)).rejects.toThrow(Refusal);
  expect(asked).toBeLessThan(10);
});
