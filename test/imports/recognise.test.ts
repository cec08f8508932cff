import { describe, expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { findHeader } from '#shared/imports/header.ts';
import { isBareScore, kindsIn, recogniseFile } from '#shared/imports/recognise.ts';

/** The roles of the columns of a small file, cycled to thirty rows. */
function recognised(columns: Readonly<Record<string, readonly string[]>>, file = 'x.csv') {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 30 }, (_, at) => names.map((name) => columns[name]![at % columns[name]!.length]!));
  return recogniseFile(findHeader([names, ...rows]), rows, file);
}
const roles = (columns: Readonly<Record<string, readonly string[]>>, file?: string) =>
  Object.fromEntries(recognised(columns, file).columns.map(({ name, role }) => [name, role]));

test('every column of a helpdesk export has its role', () => {
  const ids = Array.from({ length: 30 }, (_, at) => String(at));
  expect(
    roles({
      response_id: ids,
      'Ticket ID': ids,
      'Ticket Number': ids,
      'Agent name': ['Ann', 'Bo'],
      Team: ['A', 'B'],
      channel: ['Email', 'Chat'],
      Language: ['sv', 'en'],
      Email: ['a@example.org'],
      'Created at': ['2024-01-05'],
      'Survey sent at': ['2024-01-05'],
      'Submitted at': ['2024-01-05'],
      'Date of birth': ['1990-01-05'],
      CSAT: ['5', '4'],
      'CSAT comment': ['Thank you very much'],
      Reason: ['price', 'speed'],
      Status: ['complete'],
      Responses: ['12', '3'],
      Colour: ['red', 'blue'],
    }),
  ).toEqual({
    response_id: 'responseId',
    'Ticket ID': 'ticketId',
    'Ticket Number': 'ticketNumber',
    'Agent name': 'agent',
    Team: 'team',
    channel: 'channel',
    Language: 'language',
    Email: 'customer',
    'Created at': 'startDate',
    'Survey sent at': 'sentDate',
    'Submitted at': 'date',
    'Date of birth': 'otherDate',
    CSAT: 'answer',
    'CSAT comment': 'comment',
    Reason: 'reason',
    Status: 'status',
    Responses: 'count',
    Colour: 'segment',
  });
});

test('what stands beside an answer is none', () => {
  expect(
    roles({
      nps: ['9', '3', '10'],
      nps_month: ['1', '2'],
      csat_target: ['4'],
      nps_id: ['7', '8'],
      NPS_Group: ['Promoter', 'Passive', 'Detractor'],
    }),
  ).toEqual({
    nps: 'answer',
    nps_month: 'other',
    csat_target: 'other',
    nps_id: 'responseId',
    NPS_Group: 'group',
  });
});

test('a time in which an answer was given does not make it less of one', () => {
  expect(roles({ 'NPS this month': ['9', '3', '10'], 'CSAT last week': ['5', '4', '1'] })).toEqual({
    'NPS this month': 'answer',
    'CSAT last week': 'answer',
  });
});

describe('the evidence in words', () => {
  const evidence = (columns: Readonly<Record<string, readonly string[]>>, file?: string) =>
    recognised(columns, file)
      .columns.find(({ role }) => role === 'answer')
      ?.evidence.join('; ');

  test('names header, file name, neighbour or labels', () => {
    expect(evidence({ nps: ['9', '10'] })).toContain('the header speaks of recommendation (NPS)');
    expect(evidence({ score: ['9', '10'] }, 'nps-2024.csv')).toContain("the file's name speaks of recommendation");
    expect(evidence({ score: ['9', '10'], 'nps comment': ['x'] })).toContain(
      'a column beside it speaks of recommendation',
    );
    expect(evidence({ Answers: ['Very easy', 'Easy', 'Difficult'] })).toContain('the labels are those of ease');
  });

  test('says why a column is not scored', () => {
    expect(evidence({ csat: ['87%'] })).toContain('percentages');
    expect(evidence({ csat: ['4', '3', '2', '1'] })).toContain('no answer is a 5');
    expect(evidence({ 'Would you recommend us?': ['4', '3', '5', '1'] })).toContain('no answer is above 7');
  });
});

test('a bare score says no more than that', () => {
  expect(['score', 'Rating (1-5)', 'answer value'].map(isBareScore)).toEqual([true, true, true]);
  expect(['agent rating', 'quality score'].map(isBareScore)).toEqual([false, false]);
});

test('kinds of surveys are metrics or others', () => {
  const profile = profileOf(
    new Map([
      ['NPS survey', 3],
      ['CSAT', 2],
      ['onboarding', 1],
    ]),
  );
  expect([...kindsIn(profile)].sort()).toEqual(['csat', 'nps', 'other']);
});
