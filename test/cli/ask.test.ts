import { expect, test } from 'vitest';
import { choiceList } from '#shared/imports/choice-list.ts';
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

test('a column whose name holds a comma is offered whole, and answered as it is called', async () => {
  const name = 'How, "all in all", satisfied? (1-5)';
  const run = async (flags: Flags) => {
    if (flags.column === undefined) throw open('--column', choiceList([name, 'CES, easy?']));
    return flags.column;
  };
  const first = async (_: string, choices: readonly string[]) => choices[0];
  expect(await withQuestions({}, run, first)).toEqual([name]);
});

test('what a column is, if not NPS, is answered of that column', async () => {
  const refusal = new Refusal('scaleNotOfNps', { column: 'NPS (1-5)', option: '--metric', choices: 'csat, ces' });
  const run = async (flags: Flags) => {
    if (flags.metric === undefined) throw refusal;
    return [flags.metric, flags.column];
  };
  const first = async (_: string, choices: readonly string[]) => choices[0];
  expect(await withQuestions<unknown, Flags>({}, run, first)).toEqual(['csat', ['NPS (1-5)']]);
  expect(await withQuestions<unknown, Flags>({ column: ['#2'] }, run, first)).toEqual(['csat', ['#2']]);
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
