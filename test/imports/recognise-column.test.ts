import { expect, test } from 'vitest';
import { recognised } from './recognised-columns.ts';

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

test('a column that nothing names is a comment by its length, a segment by its few texts', () => {
  const prose = Array.from({ length: 30 }, (_, at) => `${at}: a long text in which somebody says what happened`);
  expect(roles({ one: prose, two: ['red', 'blue'], three: Array.from({ length: 30 }, (_, at) => `x${at}`) })).toEqual({
    one: 'comment',
    two: 'segment',
    three: 'other',
  });
});
