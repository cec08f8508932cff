import { expect, test } from 'vitest';
import {
  keepOwnSettings,
  readOwnSettings,
  withSent,
  withTarget,
} from '../../../../extension/dashboard/see/own-settings.ts';
import { easeScore } from '../../../cli/report-fixtures.ts';

function kept(first?: string) {
  let text: string | null = first ?? null;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
}

test('targets and invitations come back, and go when they are taken back', () => {
  const place = kept();
  const score = easeScore();
  const own = withSent(withTarget(readOwnSettings(place), score, 5.5), 'hash', 400);
  keepOwnSettings(place, own);
  expect(readOwnSettings(place)).toEqual(own);
  expect(Object.values(own.targets)).toEqual([5.5]);
  expect(withTarget(own, easeScore({ column: 'another', n: 7 }), undefined).targets).toEqual({});
  expect(withTarget(own, easeScore({ scale: '1-5' }), 4).targets).toMatchObject(own.targets);
});

test.each(['', 'null', '{"targets":[1],"sent":{"a":"many"}}', '{"targets":{"a":null}}', '[]', '{', '7'])(
  '%s holds no setting, and stops nothing',
  (text) => {
    const { targets, sent } = readOwnSettings(kept(text));
    expect(Object.values(sent)).toEqual([]);
    expect(Object.values(targets).every(Number.isFinite)).toBe(true);
  },
);
