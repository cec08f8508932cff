import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Easemark',
    action: { default_title: 'Easemark: Show this ticket' },
    // Only what the click needs: no host is asked for, so installing shows no warning.
    permissions: ['activeTab', 'scripting'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'extension@easemark',
          strict_min_version: '142.0',
          // True as long as nothing leaves the browser.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
