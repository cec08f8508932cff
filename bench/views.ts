import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en as charts } from '#shared/languages/en/charts.ts';
import { en } from '#shared/languages/en/words.ts';
import { buildReport } from '#shared/reports/build.ts';
import { importFile, inputFile } from '../cli/input/import-file.ts';
import { scoreCard } from '../views/charts/score-card.ts';
import { figuresOf } from '../views/figures.ts';
import { REPORT_PARTS, reportPage } from '../views/report-page.ts';
import { readerOf } from '../views/text/reader.ts';
import { makeExport } from './make-export.ts';
import { type Timed, timeInRounds } from './rounds.ts';

const ROUNDS = 31;
const ROWS = 1_000_000;
const root = join(import.meta.dirname, '..');

/** What drawing costs. */
export interface ViewsMeasured {
  /** All charts of a report at 720 px, and the whole HTML report. */
  readonly timed: readonly Timed[];
  readonly figures: number;
  /** Bytes of the HTML report of so many rows, as the command line writes it. */
  readonly reportBytes: number;
  readonly rows: number;
}

/** Times the drawing of every chart of a report, and weighs the HTML report of a million rows with two breakdowns and a reason column. */
export async function benchViews(): Promise<ViewsMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-views-'));
  try {
    const [small, large, out] = ['small.csv', 'large.csv', 'report.html'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    makeExport(small, 20_000);
    makeExport(large, ROWS);
    const args = ['--by', 'channel', '--by', 'country', '--reasons', 'comment', '--target', '5'];
    const run = spawnSync(process.execPath, [join(root, 'cli/easemark.js'), 'score', large, ...args, '--html', out], {
      stdio: 'ignore',
    });
    if (run.status !== 0) throw new Error(`easemark score ended with ${run.status}`);
    const reportBytes = statSync(out).size;
    const options = { by: ['channel', 'country'], reasons: 'comment' };
    const imported = await importFile(inputFile(small), options, en);
    const report = buildReport(imported, { targets: [{ metric: undefined, value: 5, inPercent: false }] });
    const reader = readerOf('en', en, charts);
    const view = { width: 720, reader, id: 'b' };
    const figures = report.scores.flatMap((score) => figuresOf(score, reader));
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
    const hashes = { style: sha256(REPORT_PARTS.style), script: sha256(REPORT_PARTS.script) };
    const timed = timeInRounds(
      [
        {
          name: 'cards and all charts, 720 px',
          run: () => [
            ...report.scores.map((score) => scoreCard(score, view)),
            ...figures.map((figure) => figure.draw(view)),
          ],
        },
        { name: 'HTML report, all charts at two widths, tables', run: () => reportPage(report, reader, hashes) },
      ],
      ROUNDS,
    );
    return { timed, figures: figures.length + report.scores.length, reportBytes, rows: ROWS };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
