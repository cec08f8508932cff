import { browser } from 'wxt/browser';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { say } from '#shared/languages/say.ts';
import type { ImportCount } from '#shared/messages/requests.ts';
import { button, element } from '../../element.ts';
import { ask } from '../ask-background.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, confirmed, datedName, download, field, toast } from '../page-parts.ts';

/** Everything in one file, and such a file taken in. @param changed called when what is stored is another now */
export function exportAndImport(spoken: Spoken, changed: () => void): HTMLElement {
  const { options } = spoken.words;
  const save = () =>
    attempt(async () => {
      const file = datedName('easemark', 'json');
      download(file, (await ask('exportNotes', {})).json, 'application/json');
      toast(say(options.exported, { file }));
    }, spoken);
  const picker = element('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    'aria-label': options.import,
  });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) void attempt(async () => takeIn(await file.text(), spoken, changed), spoken);
    // The same file may be chosen again.
    picker.value = '';
  });
  return element(
    'div',
    {},
    element('p', { class: 'quiet' }, options.dataWhat),
    element(
      'div',
      { class: 'row' },
      button(options.exportAll, () => void save(), { id: 'export' }),
      button(options.import, () => picker.click(), { id: 'import' }),
      picker,
    ),
  );
}

/** Says first what the file would bring. */
async function takeIn(json: string, spoken: Spoken, changed: () => void): Promise<void> {
  const { options } = spoken.words;
  const would = await ask('countImport', { json });
  if (would.added + would.changed + would.records + would.optOuts + would.aside === 0) {
    toast(options.importNothing);
    return;
  }
  const meaning = counted(options.importCount, would, spoken);
  const question = { title: options.importAsk, meaning, act: options.importDo, danger: false };
  if (!(await confirmed(question, spoken))) return;
  toast(counted(options.imported, await ask('importNotes', { json }), spoken));
  changed();
}

/** A sentence on an import, with those that are of use only where there is something to say. */
function counted(sentence: string, count: ImportCount, { words: { options } }: Spoken): string {
  const sentences = [
    sentence,
    count.records + count.optOuts > 0 && options.importMore,
    count.unlinked > 0 && options.importUnlinked,
  ];
  return sentences.flatMap((one) => (one ? say(one, { ...count }) : [])).join(' ');
}

/** Exports or erases what is stored of one customer, and erases all. @param changed called when what is stored is another now */
export function erasing(spoken: Spoken, changed: () => void): HTMLElement {
  const { options, notes: words } = spoken.words;
  const requester = element('input', {
    id: 'customer',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 500,
    required: true,
  });
  const form = element(
    'form',
    { class: 'customer' },
    field(options.customer, requester),
    element('button', { class: 'danger' }, options.eraseCustomer),
    button(options.exportCustomer, () => exportCustomer(), { id: 'export-customer' }),
  );
  const exportCustomer = () => {
    const who = requester.value.trim();
    if (who === '') requester.focus();
    else void attempt(() => saveCustomer(who, spoken), spoken);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const who = requester.value.trim();
    if (who !== '') void attempt(() => eraseCustomer(who, spoken, changed), spoken);
  });
  const eraseAll = () =>
    attempt(async () => {
      const { notes, tickets } = await ask('stored', {});
      const meaning = say(words.eraseCount, { notes, tickets });
      if (!(await confirmed({ title: words.eraseAllAsk, meaning, act: words.erase }, spoken))) return;
      toast(say(words.erased, { ...(await ask('eraseAll', {})) }));
      changed();
    }, spoken);
  return element(
    'div',
    {},
    form,
    element('p', { class: 'quiet small' }, options.customerWhat),
    button(words.eraseAll, () => void eraseAll(), { id: 'erase-all', class: 'danger' }),
  );
}

async function saveCustomer(requester: string, spoken: Spoken): Promise<void> {
  const { options } = spoken.words;
  const { json } = await ask('exportRequester', { requester });
  if (json === undefined) {
    toast(say(options.customerUnknown, { requester }));
    return;
  }
  const file = datedName('easemark-customer', 'json');
  download(file, json, 'application/json');
  toast(say(options.exported, { file }));
}

async function eraseCustomer(requester: string, spoken: Spoken, changed: () => void): Promise<void> {
  const { options, notes: words } = spoken.words;
  const meaning = say(options.eraseCustomerCount, { requester });
  if (!(await confirmed({ title: options.eraseCustomerAsk, meaning, act: words.erase }, spoken))) return;
  const done = await ask('eraseRequester', { requester });
  const found = done.tickets + done.launches > 0;
  toast(found ? say(words.erased, { ...done }) : say(options.customerUnknown, { requester }));
  changed();
}

/** What is stored where, in plain words, and how much it is now. */
export function whatIsStored(spoken: Spoken): { part: HTMLElement; refresh: () => void } {
  const { options } = spoken.words;
  const surveys = allLaunchWords[spoken.language].options;
  const plain = [
    options.storedNotes,
    options.storedText,
    options.storedCustomer,
    surveys.stored,
    surveys.kept,
    options.storedGone,
  ];
  const numbers = element('dl', { class: 'numbers' });
  const size = (bytes: number) =>
    new Intl.NumberFormat(spoken.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(
      bytes / 1024,
    );
  const refresh = () =>
    void attempt(async () => {
      const { tickets, notes, removed, aside, newer, bytes, quota } = await ask('stored', {});
      const { launches } = await ask('surveySettings', {});
      const space = quota === undefined ? size(bytes) : say(options.spaceOf, { used: size(bytes), quota: size(quota) });
      const lines: (readonly [string, string | number, boolean])[] = [
        [options.storedTickets, tickets, true],
        [options.storedCount, notes, true],
        [options.storedRemoved, removed, removed > 0],
        [surveys.count, launches, true],
        [options.storedAside, aside, aside > 0],
        [options.storedNewer, newer, newer > 0],
        [options.storedSpace, space, true],
      ];
      numbers.replaceChildren(
        ...lines
          .filter(([, , worth]) => worth)
          .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, String(value)))),
      );
    }, spoken);
  refresh();
  const { version } = browser.runtime.getManifest();
  return {
    part: element(
      'div',
      {},
      element('ul', { class: 'plainly' }, ...plain.map((sentence) => element('li', {}, sentence))),
      numbers,
      element('p', { class: 'quiet small' }, say(options.version, { version })),
    ),
    refresh,
  };
}
