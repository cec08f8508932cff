import { zip } from 'wxt';
for (const browser of ['chrome', 'firefox']) console.log(await zip({ root: '/work/main', browser, outDir: '/tmp/f1/zip' }));
