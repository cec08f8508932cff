import { closeSync, openSync, statSync, writeSync } from 'node:fs';

const CHANNELS = ['Email', 'Chat', 'Phone', 'Web form', 'Social', 'In person'];
const COUNTRIES = ['Sweden', 'Norway', 'Poland', 'Germany', 'Netherlands'];
const COMMENTS = [
  'quick answer and done',
  'had to explain it twice',
  'the form asked for the same number three times',
  'all fine',
  'still waiting for the refund',
];
const QUOTED = ['"first line\nsecond line, with a comma"', '"said ""call back"" and nobody did\nso I called"'];

/**
 * Writes a survey export of about 96 bytes a row; in a fifth of the records the comment is quoted and runs over two lines.
 *
 * @param path where to
 * @param rows how many
 * @returns bytes written
 */
export function makeExport(path: string, rows: number): number {
  const file = openSync(path, 'w');
  writeSync(file, 'response_id,responded_at,ticket_id,channel,agent,country,ces_score,comment\n');
  let seed = 20261122;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  let lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const day = Math.floor((row / rows) * 730);
    const date = new Date(Date.UTC(2024, 0, 1) + day * 86_400_000 + random(86_400) * 1000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    const score = random(40) === 0 ? '' : String(1 + Math.max(random(7), random(7)));
    const comment = row % 5 === 0 ? QUOTED[random(2)]! : COMMENTS[random(5)]!;
    lines.push(
      `R-${String(1_000_000_000 + row)},${date},${4_000_000 + random(900_000)},${CHANNELS[random(6)]},agent ${10 + random(80)},${COUNTRIES[random(5)]},${score},${comment}`,
    );
    if (lines.length === 5000) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
  return statSync(path).size;
}
