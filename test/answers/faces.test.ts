import { describe, expect, test } from 'vitest';
import { FACES, plainFace, THUMBS } from '../../shared/answers/faces.ts';

describe('a face without what changes only its looks', () => {
  test.each([
    ['👍🏻', '👍'],
    ['👍🏿', '👍'],
    ['☹️', '☹'],
    ['☹\uFE0E', '☹'],
    ['🙂', '🙂'],
    ['no face', 'no face'],
  ])('%s is %s', (text, plain) => {
    expect(plainFace(text)).toBe(plain);
  });

  test('a face that shares half of its code with a skin tone stays whole', () => {
    expect(plainFace('🏀🏴')).toBe('🏀🏴');
  });
});

test('no face stands on two points of the same question, and all are written plainly', () => {
  for (const points of [FACES[3], FACES[5], THUMBS]) {
    const faces = points.flat();
    expect(new Set(faces).size).toBe(faces.length);
    expect(faces.map(plainFace)).toEqual(faces);
  }
  expect([FACES[3].length, FACES[5].length, THUMBS.length]).toEqual([3, 5, 2]);
});
