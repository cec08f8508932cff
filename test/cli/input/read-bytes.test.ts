import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { readBytes } from '../../../cli/input/read-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-read-'));

test('a file comes whole and in order, though the chunk is reused', async () => {
  const path = join(folder, 'big.csv');
  const bytes = Buffer.alloc(2_500_000, 'abcdefghij\n');
  writeFileSync(path, bytes);
  const chunks: Buffer[] = [];
  await readBytes(path, 'big.csv', { push: (chunk) => void chunks.push(Buffer.from(chunk)) }, en);
  expect(chunks.length).toBeGreaterThan(2);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

test('other work goes on between the chunks, so that Ctrl-C is heard', async () => {
  const path = join(folder, 'long.csv');
  writeFileSync(path, Buffer.alloc(4_000_000, 'x'));
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 0);
  const busy = () => {
    for (const until = performance.now() + 5; performance.now() < until; );
  };
  await readBytes(path, 'long.csv', { push: busy }, en);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(0);
});

test('an empty file is read as nothing', async () => {
  const path = join(folder, 'empty.csv');
  writeFileSync(path, '');
  const chunks: Uint8Array[] = [];
  await readBytes(path, 'empty.csv', { push: (chunk) => void chunks.push(chunk) }, en);
  expect(chunks).toEqual([]);
});

test('a missing file and a folder are told by the name that was typed', async () => {
  const sink = { push: () => {} };
  await expect(readBytes(join(folder, 'none.csv'), '../none.csv', sink, en)).rejects.toThrow(
    'Cannot read ../none.csv: there is no such file.',
  );
  await expect(readBytes(folder, 'here', sink, en)).rejects.toThrow('Cannot read here: it is a folder, not a file.');
});
