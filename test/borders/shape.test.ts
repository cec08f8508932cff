import { describe, expect, test } from 'vitest';
import {
  cutText,
  lazily,
  listOf,
  Misshapen,
  oneOf,
  plainObject,
  readable,
  record,
  type Shape,
  text,
  wellShaped,
  whole,
} from '../../shared/borders/shape.ts';

/** Where a value fails a shape, and how. */
function misfit(shape: Shape<unknown>, value: unknown): string {
  try {
    shape(value);
    return 'fits';
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return `${error.at} ${error.misfit}`;
  }
}

describe('record', () => {
  const shape = record({ id: text(3) }, { list: listOf(record({ at: whole(0, 9) }), 2) });

  test('gives a fresh copy with what it names', () => {
    const given = { id: 'a', list: [{ at: 1 }] };
    const read = shape(given);
    expect(read).toEqual(given);
    expect(read).not.toBe(given);
    expect(read.list?.[0]).not.toBe(given.list[0]);
  });

  test('takes an undefined value for one that is left out', () => {
    expect(Object.keys(shape({ id: 'a', list: undefined }))).toEqual(['id']);
  });

  test.each([
    [{}, 'id kind'],
    [{ id: 5 }, 'id kind'],
    [{ id: 'four' }, 'id long'],
    [{ id: 'a', other: 1 }, 'other unknown'],
    [JSON.parse('{"id":"a","__proto__":{"x":1}}'), '__proto__ unknown'],
    [{ id: 'a', list: [{ at: 1 }, { at: 10 }] }, 'list[1].at kind'],
    [{ id: 'a', list: [{ at: 1 }, { at: 1 }, { at: 1 }] }, 'list long'],
    [{ id: 'a', list: { length: 1 } }, 'list kind'],
    [Object.create({ id: 'a' }), 'id kind'],
    [null, ' kind'],
    [['a'], ' kind'],
  ])('%j fails at "%s"', (value, where) => {
    expect(misfit(shape, value)).toBe(where);
  });
});

test.each([1.5, Number.NaN, -1, 10, '5', null])('%s is no whole number from 0 to 9', (value) => {
  expect(misfit(whole(0, 9), value)).toBe(' kind');
});

test('a text must match its pattern', () => {
  expect(misfit(text(9, /^a+$/), 'aab')).toBe(' kind');
  expect(misfit(text(9, /^a+$/), 'aaa')).toBe('fits');
});

test('a text that is cut keeps its characters whole', () => {
  expect(cutText(2)('a😀')).toBe('a');
  expect(cutText(3)('a😀b')).toBe('a😀');
  expect(misfit(cutText(3), 5)).toBe(' kind');
});

test('one of a list is one of exactly these', () => {
  expect(oneOf([1, 'a'])('a')).toBe('a');
  expect(misfit(oneOf([1, 'a']), '1')).toBe(' kind');
});

test('a list is no object', () => {
  expect(misfit(plainObject, [])).toBe(' kind');
});

test('a lazy shape is put together once, when it is first used, and says where a value does not fit', () => {
  let made = 0;
  const shape = lazily(() => {
    made += 1;
    return text(3);
  });
  expect(made).toBe(0);
  expect([shape('a'), shape('b'), made]).toEqual(['a', 'b', 1]);
  expect(() => shape('long', 'note.text')).toThrow('note.text: long, at most 3');
});

test('one bad item of a list does not take the others with it, and is kept as it was', () => {
  const aside: unknown[] = [];
  expect(wellShaped(['a', 1, 'long', 'b'], text(3), aside)).toEqual(['a', 'b']);
  expect(aside).toEqual([1, 'long']);
  expect(() => wellShaped({ length: 1 }, text(3), aside)).toThrow(Misshapen);
});

describe('readable', () => {
  const shapes = { name: text(3), note: text(3) };
  test('takes what has its shape, and leaves the rest', () => {
    expect(readable(shapes, { name: 'Ann', note: 7, more: 'x' })).toEqual({ name: 'Ann' });
    expect(readable(shapes, 'nothing of the kind')).toEqual({});
  });
  test('keeps no fault of a shape itself to itself', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => readable({ name: broken }, { name: 'Ann' })).toThrow(TypeError);
  });
});
