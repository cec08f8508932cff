import { browser } from 'wxt/browser';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { readOrder } from '#shared/messages/read-order.ts';
import type { Settings } from '#shared/messages/requests.ts';
import { element } from '../../element.ts';
import { ask } from '../ask-background.ts';
import { type Spoken, speakAsChosen, speakAsLastTime } from '../page-language.ts';
import { attempt, prepareToast } from '../page-parts.ts';
import { addresses } from './addresses.ts';
import { erasing, exportAndImport, whatIsStored } from './data.ts';
import { keyboard, languageChoice, retentionChoice } from './preferences.ts';
import { surveyOptions } from './survey-options.ts';

const place = document.querySelector('main') ?? document.body;
prepareToast();
let refreshNumbers = () => {};
void start();

async function start(): Promise<void> {
  const spoken = speakAsLastTime();
  document.title = spoken.words.options.title;
  await attempt(async () => {
    const settings = await ask('settings', {});
    draw(settings, speakAsChosen(settings));
    // The sections are here only now: the browser has looked for the one in the address before.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, spoken);
  browser.runtime.onMessage.addListener((message: unknown) => {
    const tell = readOrder(message)?.tell;
    if (tell === 'changed' || tell === 'changedAll') refreshNumbers();
  });
}

function draw(settings: Settings, spoken: Spoken): void {
  const { options } = spoken.words;
  const stored = whatIsStored(spoken);
  refreshNumbers = stored.refresh;
  document.title = options.title;
  const again = (now: Spoken) =>
    void attempt(async () => {
      draw(await ask('settings', {}), now);
      document.querySelector<HTMLElement>('#language')?.focus();
    }, now);
  place.replaceChildren(
    element('h1', {}, options.title),
    section('addresses', options.addresses, addresses(spoken)),
    section('surveys', allLaunchWords[spoken.language].options.title, surveyOptions(spoken, refreshNumbers)),
    section('languages', options.language, languageChoice(settings, spoken, again)),
    section('retentions', options.retention, retentionChoice(settings, spoken)),
    section('keyboard', options.keyboard, keyboard(spoken)),
    section('data', options.data, exportAndImport(spoken, refreshNumbers)),
    section('erasing', options.erasing, erasing(spoken, refreshNumbers)),
    section('stored', options.stored, stored.part),
  );
}

function section(id: string, title: string, content: HTMLElement): HTMLElement {
  const heading = element('h2', { id: `${id}-title` }, title);
  return element('section', { id, 'aria-labelledby': heading.id }, heading, content);
}
