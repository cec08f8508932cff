import { expect, test } from 'vitest';
import { asPlace, evidence, evidenceText, inPlace } from '#shared/languages/evidence.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { refusalSentence } from '#shared/languages/spoken.ts';
import { sv } from '#shared/languages/sv/words.ts';

test('evidence is a sentence in the reader’s language, with its names', () => {
  const told = evidence('headerSpeaks', { what: 'nps' });
  expect(evidenceText(told)).toBe('the header speaks of recommendation (NPS)');
  expect(evidenceText(told, sv)).toBe('rubriken talar om rekommendation (NPS)');
  expect(evidenceText(evidence('dates', { count: 9, all: 10 }), sv)).toBe('9 av 10 värden är datum');
});

test('within a refusal it is said in the language of the refusal, and survives being sent', () => {
  const refusal = new Refusal('scaleNeeded', {
    column: 'Betyg',
    ...asPlace(evidence('noTop', { top: 5 })),
    option: '--scale',
  });
  expect(refusal.message).toContain('no answer is a 5');
  const sent = structuredClone({ code: refusal.code, params: refusal.params });
  expect(refusalSentence(sent, sv)).toContain('inget svar är 5');
  expect(inPlace(refusal.params, sv)).toEqual(evidence('noTop', { top: 5 }));
});

test('a place without evidence stays empty, and a code nobody knows says what stands there', () => {
  expect(asPlace(undefined)).toEqual({ evidence: '' });
  expect(inPlace({ evidence: 'so', evidenceCode: 'toString' }, sv)).toBeUndefined();
});
