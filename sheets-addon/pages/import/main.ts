import { sheetRows } from '../../addon/import/sheet-rows.ts';
import { understandFile } from '../../addon/import/understand-file.ts';
import { element, foreign } from '../element.ts';
import { openPage } from '../open-page.ts';
import { runScript } from '../run-script.ts';
import { zoneOffset } from '../zone-offset.ts';
import { drawFile } from './file-view.ts';
import { drawStart, listenForDrops, undo } from './start-view.ts';
import { type Chosen, problem, type Steps, sentenceOf } from './steps.ts';
import { writeFile } from './writing-view.ts';

const page = openPage('importTitle');
const decoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let shown: Chosen | undefined;

const steps: Steps = {
  page,
  setting: undefined,
  target: { mode: 'new', tab: '' },
  waiting: [],

  draw(...parts) {
    page.place.replaceChildren(...parts.filter((part): part is HTMLElement => part !== false && part !== undefined));
  },

  start: (...above) => drawStart(steps, above),

  next() {
    const file = steps.waiting.shift();
    if (file) void steps.look(file, {});
  },

  async look(file, mapping, read) {
    const focused = read && document.activeElement?.id;
    const reading = page.dashboard.bringIn.states.reading;
    steps.draw(element('h2', {}, foreign(file.name)), element('progress', { 'aria-label': reading }));
    try {
      steps.setting ??= await runScript('easemarkImportSetting');
      const { zone, tabs, active } = steps.setting;
      const bytes = read ?? new Uint8Array(await file.arrayBuffer());
      const understood = await understandFile(file.name, bytes, mapping, decoder, pause);
      const sheet = sheetRows(understood, bytes, decoder, zoneOffset(zone), zoneOffset(mapping.zone ?? zone));
      if (!tabs.includes(steps.target.tab)) steps.target = { mode: 'new', tab: active };
      shown = { file, bytes, understood, sheet };
      steps.show(shown);
      // Whoever works by keyboard goes on where they were.
      (document.getElementById(focused || 'start') ?? document.getElementById('start'))?.focus();
    } catch (thrown) {
      const failed = problem(sentenceOf(thrown, page));
      // What a person stated may leave nothing to be read: what was seen before it stays.
      if (read && shown?.file === file) steps.show(shown, failed);
      else steps.start(element('h2', {}, foreign(file.name)), failed);
    }
  },

  show: (chosen, ...problems) => drawFile(steps, chosen, problems),

  write: (chosen) => writeFile(steps, chosen),

  undo: (id) => undo(steps, id),

  async settle(act) {
    try {
      await act();
    } catch (thrown) {
      page.place.append(problem(sentenceOf(thrown, page)));
    }
  },
};

listenForDrops(steps);
steps.start();
void steps.settle(async () => {
  steps.setting = await runScript('easemarkImportSetting');
  // A file may have been chosen meanwhile.
  if (steps.setting.pending && document.querySelector('.drop')) steps.start();
});
