#!/usr/bin/env node
import * as nodeModule from 'node:module';

// The sources are TypeScript and run as they are; what is plain JavaScript here can still speak on a Node that cannot do that.
if (process.features.typescript) {
  // Taking the types out of a hundred files costs more than scoring a small one: Node keeps what it did last time in its temporary folder.
  nodeModule.enableCompileCache?.();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(
    `Easemark needs Node 24 and this is ${process.version}: in the repository run it as \`npm run -s easemark -- score FILE\`, which brings its own.\n`,
  );
  process.exitCode = 2;
}
