import { importFile, proposeImport } from '../../dashboard/import/import-file.ts';
import { openStore } from '../../dashboard/store/open-store.ts';
import { listSources, sweep } from '../../dashboard/store/sources.ts';

const input = document.querySelector<HTMLInputElement>('#file')!;
const list = document.querySelector<HTMLUListElement>('#sources')!;

async function show(): Promise<void> {
  const store = await openStore();
  const sources = await listSources(store);
  store.close();
  list.replaceChildren(
    ...sources.map(({ name, rows, scores }) => {
      const item = document.createElement('li');
      item.textContent = `${name}: ${rows} (${scores.map(({ metric, n }) => `${metric} ${n}`).join(', ')})`;
      return item;
    }),
  );
}

input.addEventListener('change', async () => {
  for (const file of input.files ?? []) {
    const proposed = await proposeImport(file).outcome;
    if ('proposal' in proposed) await importFile(file, proposed.proposal.mapping).outcome;
  }
  await show();
});

const store = await openStore();
await sweep(store, Date.now());
store.close();
await show();
