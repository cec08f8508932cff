import { renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { BUILT, builtFrom, ROOT } from './made-once.ts';

/**
 * What is mended in Univer, where it offers no setting. Its release is pinned: one that no longer reads so fails the build.
 *
 * Two waits that are only felt as slowness here: before it draws for the first time, and before it works formulas out after a change. That a calculation
 * under way is asked to stop, and the next one begun only when it has: `CalculationQueue` sees to their order. And the list of
 * functions that comes up while a formula is typed: it would take Enter for itself, also when it stands beside `B2:B` and offers BASE, and put another
 * function in place of the one that was typed. Tab and the pointer take from the list; Enter enters what stands there.
 */
const MENDED = [
  {
    file: '@univerjs/ui/lib/es/index.js',
    from: /(this\._lifecycleService\.stage = LifecycleStages\.Steady;\s*\}, STEADY_TIMEOUT\);\s*\}, )300\)/,
    to: '0)',
  },
  {
    file: '@univerjs/sheets-formula/lib/es/index.js',
    from: /(this\._waitingCommandQueue = \[\];\s*\}, )100\)/,
    to: '0)',
  },
  {
    file: '@univerjs/sheets-formula/lib/es/index.js',
    from: /if \(this\._executionInProgressParams == null\) (this\._commandService\.executeCommand\(SetFormulaCalculationStartMutation\.id, )\{ \.\.\.this\._executingDirtyData \}, lo\);\s*else \{\s*this\._restartCalculation = true;\s*this\._commandService\.executeCommand\(SetFormulaCalculationStopMutation\.id, \{\}\);\s*\}/,
    to: 'dirtyData, lo);',
  },
  {
    file: '@univerjs/sheets-formula-ui/lib/es/index.js',
    from: /(\[\s*KeyCode\.ARROW_UP,\s*KeyCode\.ARROW_DOWN,\s*)KeyCode\.ENTER,(?=\s*KeyCode\.ESC,\s*KeyCode\.TAB\s*\])/,
    to: '',
  },
];

/**
 * Builds the page, unless what it is made of has not changed since.
 *
 * @returns the folder that it lies in, and whether it was built now
 */
export async function buildPage(): Promise<{ folder: string; built: boolean }> {
  const folder = join(BUILT, 'page');
  const from = builtFrom(join(BUILT, 'page.txt'), join(folder, 'index.html'));
  if (from.fresh) return { folder, built: false };
  const { build } = await import('vite');
  const parts = new Set(['workbench/server/build-page.ts']);
  // Built beside it and put in its place at once, so that a second start never meets half a page.
  const beside = `${folder}-${process.pid}`;
  await build({
    root: join(ROOT, 'workbench', 'page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [mending(), notingParts(parts)],
    build: {
      outDir: beside,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 20_000,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
    },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  from.note([...parts].sort());
  return { folder, built: true };
}

function mending(): Plugin {
  const left = new Set(MENDED);
  return {
    name: 'workbench-mending',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      let text = code;
      for (const mended of MENDED.filter(({ file }) => path.endsWith(file))) {
        if (!mended.from.test(text)) this.error(`Univer no longer reads as it did: look at ${mended.file}`);
        left.delete(mended);
        text = text.replace(mended.from, (_all, before: string) => before + mended.to);
      }
      return text === code ? null : { code: text, map: null };
    },
    buildEnd(failed) {
      if (!failed && left.size > 0) this.error(`Univer is no longer made of ${[...left].map(({ file }) => file)}`);
    },
  };
}

/** Notes the sources that the page is made of; those of packages are told by the lock file. */
function notingParts(parts: Set<string>): Plugin {
  return {
    name: 'workbench-parts',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const path = relative(ROOT, id.split('?')[0]!).replaceAll('\\', '/');
        if (/^(?:workbench|shared)\//.test(path)) parts.add(path);
      }
    },
  };
}
