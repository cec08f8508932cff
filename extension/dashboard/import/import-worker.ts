import { openStore } from '../store/open-store.ts';
import { listSources, sameRows } from '../store/sources.ts';
import { bringIn, headHash } from './bring-in.ts';
import { failureOf } from './failure-of.ts';
import type { ImportAnswer, ImportOrder } from './messages.ts';
import { propose } from './propose.ts';

/** Reads one file away from the page: proposes, or brings it in. */
addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  if (data.do === 'store') mayStore();
  else answerTo(data).then(tell, (error: unknown) => tell({ failure: failureOf(error) }));
});

let mayStore = (): void => {};

/** Asks the page before anything is stored: where it was cancelled meanwhile, no answer comes and the worker is ended. */
function agreed(): Promise<void> {
  return new Promise((resolve) => {
    mayStore = resolve;
    tell({ ready: true });
  });
}

async function answerTo(order: Exclude<ImportOrder, { do: 'store' }>): Promise<ImportAnswer> {
  const store = await openStore();
  try {
    const { file } = order;
    if (order.do === 'import') return await bringIn(file, order.mapping, order, store, progress(file.size), agreed);
    const proposal = await propose(file, order.mapping, store);
    const head = await headHash(file);
    const alike = (await listSources(store)).find(
      (one) => one.size === file.size && one.headHash === head && sameRows(one.mapping, proposal.mapping),
    );
    return { proposal: { ...proposal, alike } };
  } finally {
    store.close();
  }
}

/** Tells the progress ten times a second at most. */
function progress(of: number): (bytes: number, rows: number) => void {
  let told = 0;
  return (bytes, rows) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    tell({ progress: { bytes, of, rows } });
  };
}

function tell(answer: ImportAnswer): void {
  postMessage(answer);
}
