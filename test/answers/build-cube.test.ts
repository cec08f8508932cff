import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CubeBuilder, mergeCubes } from '#shared/answers/build-cube.ts';
import { type Cube, OTHER_VALUES, otherRows } from '#shared/answers/cube.ts';
import { countKept, groupsKept, rowsKept, textsKept } from '#shared/answers/filter-cube.ts';

type Line = readonly [day: number, channel: string, agent: string, answer: string];
const line = fc.tuple(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom('Email', 'Chat'),
  fc.integer({ min: 1, max: 30 }).map((n) => `agent ${n}`),
  fc.constantFrom('1', '2', '3', ''),
);

function cubeOf(lines: readonly Line[], most?: number): Cube {
  const cube = new CubeBuilder(2, 1, most);
  for (const [day, channel, agent, answer] of lines) {
    const group = cube.row(day, [cube.value(0, channel), cube.value(1, agent)]);
    cube.count(0, group, cube.text(0, answer));
    cube.fit();
  }
  return cube.finish();
}

/** How often each answer occurs among lines. */
function counted(lines: readonly Line[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, , , answer] of lines) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

test('a filter gives the counts of its rows', () => {
  fc.assert(
    fc.property(
      fc.array(line),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('Email', 'Chat'),
      (lines, day, channel) => {
        const cube = cubeOf(lines);
        const kept = groupsKept(cube, { day: (raw) => raw >= day, values: [(text) => text === channel] });
        const wanted = lines.filter(([at, of]) => at >= day && of === channel);
        expect(Object.fromEntries(textsKept(cube, 0, kept))).toEqual(counted(wanted));
        expect(rowsKept(cube, kept)).toBe(wanted.length);
        const { byDay, byValue } = countKept(cube, 0, kept);
        const sum = (of: number[][]) => of.flat().reduce((a, b) => a + (b ?? 0), 0);
        expect([sum(byDay), ...byValue.map(sum)]).toEqual([wanted.length, wanted.length, wanted.length]);
      },
    ),
  );
});

test('parts merge to the cube of the whole', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.nat(), (lines, cut) => {
      const at = cut % lines.length;
      const merged = mergeCubes([cubeOf(lines.slice(0, at)), cubeOf(lines.slice(at))]);
      const whole = cubeOf(lines);
      expect(merged.groups).toBe(whole.groups);
      for (const channel of ['Email', 'Chat'])
        for (const cube of [merged, whole]) {
          const kept = groupsKept(cube, { values: [(text) => text === channel] });
          expect(Object.fromEntries(textsKept(cube, 0, kept))).toEqual(
            counted(lines.filter(([, of]) => of === channel)),
          );
        }
    }),
  );
});

test('too many groups: frequent values stay exact, the others share one that is counted', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 60, maxLength: 200 }), fc.nat(), (lines, cut) => {
      const at = cut % lines.length;
      // Parts fold by what they have seen, each its own values.
      const cube = mergeCubes([cubeOf(lines.slice(0, at), 24), cubeOf(lines.slice(at), 24)], 24);
      const agents = cube.dimensions[1]!.texts.slice(1);
      expect(cube.groups).toBeLessThanOrEqual(24);
      for (const agent of agents) {
        const kept = groupsKept(cube, { values: [undefined, (text) => text === agent] });
        expect(Object.fromEntries(textsKept(cube, 0, kept))).toEqual(counted(lines.filter(([, , of]) => of === agent)));
      }
      expect(otherRows(cube, 1)).toBe(lines.filter(([, , agent]) => !agents.includes(agent)).length);
      expect(cube.dimensions[1]!.texts[0]).toBe(OTHER_VALUES);
      expect(Object.fromEntries(textsKept(cube, 0, groupsKept(cube, {})))).toEqual(counted(lines));
    }),
  );
});

test('10,000 agents and one more share the place of the others', () => {
  const cube = new CubeBuilder(1, 1);
  for (let agent = 0; agent <= 10_000; agent += 1) cube.row(1, [cube.value(0, `agent ${agent}`)]);
  const finished = cube.finish();
  expect(finished.dimensions[0]!.texts.length).toBe(10_001);
  expect(finished.dimensions[0]!.closed).toBe(true);
  expect(otherRows(finished, 0)).toBe(1);
});
