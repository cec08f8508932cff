import { expect, test } from 'vitest';
import { collectModules } from '../../packaging/collect-modules.ts';

test('files of every chunk are noted once, without what the bundler adds to their paths', () => {
  const files = new Set<string>();
  const plugin = collectModules(files);
  plugin.generateBundle({}, { 'a.js': { moduleIds: ['/p/a.ts', '\0/p/b.css?inline'] }, 'a.css': {} });
  plugin.generateBundle({}, { 'b.js': { moduleIds: ['/p/a.ts'] } });
  expect([...files]).toEqual(['/p/a.ts', '/p/b.css']);
});
