import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { browserMessage, browserMessages } from './extension/browser-messages.ts';
import { knownGenerators } from './extension/known-generators.ts';
import { cutLanguageTable } from './extension/launch/cut-language-table.ts';
import { collectModules } from './packaging/collect-modules.ts';
import { thirdPartyLicences } from './packaging/third-party-notice.ts';

/** The files that the package holds code of. */
const bundled = new Set<string>();

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    worker: { plugins: () => [knownGenerators()] },
    plugins: [cutLanguageTable(), knownGenerators(), collectModules(bundled)],
    // No property of ours does anything by being read. So what spreads an object, as every desk's file does, can be left out where it is not
    // used: the background is given the desks' addresses, and not their readers.
    build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } },
  }),
  manifest: ({ browser }) => ({
    name: 'Easemark',
    description: browserMessage('description'),
    default_locale: 'en',
    // No host at install: a click gives access to one page, and each address to be kept on is asked for by itself.
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'open-overlay': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: browserMessage('openOverlay'),
      },
      // F for friction: Chrome keeps Alt+Shift+N for itself, and gives a command none that asks for it.
      'note-selection': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: browserMessage('noteSelection'),
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'extension@easemark',
          // The first with the Navigation API, which tells where a page has gone.
          strict_min_version: '147.0',
          // True as long as nothing leaves the browser.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'third-party-licences.txt'), `${thirdPartyLicences([...bundled])}\n`);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the title from the popup's page, where it cannot be translated.
      if (manifest.action) manifest.action.default_title = browserMessage('action');
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [relativeDest, contents] of browserMessages()) files.push({ relativeDest, contents });
    },
  },
  zip: {
    name: 'easemark',
    // What mozilla.org needs to build the Firefox package anew, byte for byte: `npm ci && npm run build:extension`.
    includeSources: [
      'extension/**',
      'shared/**',
      'views/**',
      'packaging/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.base.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
