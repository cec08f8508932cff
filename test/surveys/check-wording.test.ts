import { expect, test } from 'vitest';
import { checkWording } from '#shared/surveys/check-wording.ts';

test.each([
  ['ces', 'How satisfied are you with our support?', 'satisfaction'],
  ['ces', 'Wie zufrieden waren Sie damit, wie einfach es war?', 'satisfaction'],
  ['ces', 'How likely are you to recommend us?', 'recommendation'],
  ['ces', 'How much effort did you personally have to put forth to handle your request?', 'effort'],
  ['ces', 'How was it?', 'notEase'],
  ['ces', ' \n', 'empty'],
  ['ces', 'Was it easy to get help?', undefined],
  ['ces', 'Czy łatwo było załatwić sprawę?', undefined],
  ['csat', 'How easy was it to get help?', 'otherMetric'],
  ['csat', 'Hur nöjd är du?', undefined],
  ['nps', 'How satisfied are you?', 'otherMetric'],
  ['nps', 'How likely are you to recommend us to a friend?', undefined],
] as const)('%s: %s → %s', (metric, text, fault) => {
  expect(checkWording(metric, text)).toBe(fault);
});
