import { enableCompileCache } from 'node:module';

// A thread of its own does not share the cache of compiled sources unless it asks for it, and compiling takes longer than counting.
enableCompileCache?.();
await import('./count-part-thread.ts');
