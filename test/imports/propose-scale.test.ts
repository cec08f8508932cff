import { describe, expect, test } from 'vitest';
import { profileOf } from '#shared/imports/column-profile.ts';
import { proposeScale } from '#shared/imports/propose-scale.ts';

const column = (...cells: (string | number)[]) => {
  const texts = new Map<string, number>();
  for (const cell of cells.map(String)) texts.set(cell, (texts.get(cell) ?? 0) + 1);
  return profileOf(texts);
};

describe('the scale proposed', () => {
  test('for NPS is its own', () => {
    expect(proposeScale('nps', column(1, 2, 3), 'x')?.name).toBe('0-10');
  });

  test('is the shortest that holds the numbers', () => {
    expect(proposeScale('csat', column(5, 3, 1), 'x')).toEqual({ name: '1-5', how: 'numbers', covers: 1 });
    expect(proposeScale('ces', column(5, 6, 1), 'x')?.name).toBe('1-7');
    expect(proposeScale('csat', column(5, 8, 1), 'x')?.name).toBe('1-10');
  });

  test('is the stated one when the numbers agree', () => {
    expect(proposeScale('csat', column(5, 3), 'CSAT (1-7)')).toMatchObject({ name: '1-7', how: 'header' });
    expect(proposeScale('csat', column(9, 8, 10), 'CSAT (1-5)')?.name).toBe('1-10');
  });

  test('begins at one when it is out of ten and nobody gave a zero', () => {
    expect(proposeScale('csat', column(9, 8, 10), 'CSAT (out of 10)')?.name).toBe('1-10');
    expect(proposeScale('csat', column(9, 0, 10), 'CSAT (out of 10)')?.name).toBe('0-10');
  });

  test('is that of the labels', () => {
    expect(proposeScale('csat', column('Satisfied', 'Very satisfied'), 'x')).toMatchObject({
      name: '1-5',
      how: 'labels',
    });
    expect(proposeScale('csat', column('good', 'bad'), 'x')?.name).toBe('good/bad');
    expect(proposeScale('csat', column('😡', '🙁', '😐', '🙂', '😀'), 'x')?.name).toBe('faces-5');
  });

  test('is none when nothing fits', () => {
    expect(proposeScale('csat', column(87, 92, 45), 'x')).toBeUndefined();
  });
});
