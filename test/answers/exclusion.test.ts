import { expect, test } from 'vitest';
import { addExcluded, EXCLUSION_CLASSES, excludedAs, totalExcluded } from '../../shared/answers/exclusion.ts';
import { en } from '../../shared/languages/en/words.ts';

test('counts are added class by class, and the parts stay as they were', () => {
  const january = { blank: 1 };
  const february = { blank: 2, text: 1 };
  expect(addExcluded(january, february, {})).toEqual({ blank: 3, text: 1 });
  expect([january, february]).toEqual([{ blank: 1 }, { blank: 2, text: 1 }]);
  expect(addExcluded()).toEqual({});
});

test('a class nobody has thought of yet is counted too', () => {
  expect(addExcluded({ spam: 2 }, { spam: 1 })).toEqual({ spam: 3 });
  expect(totalExcluded({ spam: 3, text: 1 })).toBe(4);
});

test('nothing set aside is 0 in all, and 0 for each reason', () => {
  expect(totalExcluded({})).toBe(0);
  expect(excludedAs({ blank: 3 }, 'text')).toBe(0);
  expect(excludedAs({ blank: 3 }, 'blank')).toBe(3);
});

test('every class has its words', () => {
  expect(EXCLUSION_CLASSES.filter((name) => !(name in en.exclusions))).toEqual([]);
});
