import { describe, expect, test } from 'vitest';
import { en } from '../../shared/languages/en/words.ts';
import { Refusal, type RefusalCode } from '../../shared/languages/refusal.ts';

describe('a refusal', () => {
  test('is an error whose message is the English sentence, with its places filled in', () => {
    const refusal = new Refusal('npsScale', { scale: '1-5' });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.name).toBe('Refusal');
    expect(refusal.message).toBe('NPS is asked on 0-10; these answers are on 1-5.');
    expect(refusal).toMatchObject({ code: 'npsScale', params: { scale: '1-5' } });
  });

  test('is for a person to decide unless it says that nothing can be', () => {
    expect(new Refusal('scaleNeeded').decide).toBe(true);
    expect(new Refusal('fileEmpty', {}, false).decide).toBe(false);
  });

  test('a place without a value is seen, and a value is never taken for a place', () => {
    expect(new Refusal('npsScale').message).toContain('{scale}');
    expect(new Refusal('npsScale', { scale: '{scale} $& {toString}' }).message).toContain('{scale} $& {toString}.');
  });
});

test('every refusal is a sentence that ends', () => {
  for (const code of Object.keys(en.refusals) as RefusalCode[]) {
    expect(en.refusals[code], code).toMatch(/^(?:[A-Z"{]|NPS).*[.?…]$/su);
  }
});
