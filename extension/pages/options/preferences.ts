import { browser } from 'wxt/browser';
import { present } from '#shared/friction/merge-notes.ts';
import { allManifestWords } from '#shared/languages/all-manifest-words.ts';
import { languages } from '#shared/languages/language-codes.ts';
import { say } from '#shared/languages/say.ts';
import type { Settings } from '#shared/messages/requests.ts';
import { button, element } from '../../element.ts';
import { ownName } from '../../language-name.ts';
import { languageOf } from '../../settings/settings.ts';
import { ask } from '../ask-background.ts';
import { type Spoken, speakAsChosen } from '../page-language.ts';
import { attempt, choice, confirmed, toast } from '../page-parts.ts';

const DAY = 86_400_000;
/** Days after which notes may be erased by themselves. */
const RETENTIONS = [30, 90, 180, 365, 730];

/** @param changed is given the words of the new language */
export function languageChoice(settings: Settings, spoken: Spoken, changed: (spoken: Spoken) => void): HTMLElement {
  const { options } = spoken.words;
  const ofBrowser = languageOf({ language: 'browser' }, browser.i18n.getUILanguage());
  const select = choice(
    [
      ['browser', say(options.languageBrowser, { language: ownName(ofBrowser) })],
      ...languages.map((language) => [language, ownName(language)] as const),
    ],
    settings.language,
    { id: 'language', 'aria-labelledby': 'languages-title' },
  );
  select.addEventListener('change', () => {
    const language = select.value as Settings['language'];
    void attempt(async () => {
      const now = speakAsChosen(await ask('changeSettings', { settings: { language } }));
      changed(now);
      toast(now.words.options.saved);
    }, spoken);
  });
  return element('div', {}, select, element('p', { class: 'quiet small' }, options.languageWhat));
}

export function retentionChoice(settings: Settings, spoken: Spoken): HTMLElement {
  const { options } = spoken.words;
  const days = [...new Set([...RETENTIONS, settings.retentionDays])].filter((each) => each > 0).sort((a, b) => a - b);
  const select = choice(
    [['0', options.keepAll], ...days.map((each) => [String(each), say(options.days, { days: each })] as const)],
    String(settings.retentionDays),
    { id: 'retention', 'aria-labelledby': 'retentions-title' },
  );
  let kept = settings.retentionDays;
  select.addEventListener('change', () => {
    const retentionDays = Number(select.value);
    void attempt(async () => {
      if (!(await mayErase(retentionDays, spoken))) {
        select.value = String(kept);
        return;
      }
      await ask('changeSettings', { settings: { retentionDays } });
      kept = retentionDays;
      toast(options.saved);
    }, spoken);
  });
  return element('div', {}, select, element('p', { class: 'quiet small' }, options.retentionWhat));
}

/** Asks first where the choice erases notes, or records of surveys, at once. */
async function mayErase(days: number, spoken: Spoken): Promise<boolean> {
  if (days === 0) return true;
  const before = Date.now() - days * DAY;
  const tickets = await ask('allNotes', {});
  const notes = tickets.flatMap((ticket) => present(ticket.notes)).filter(({ updatedAt }) => updatedAt < before);
  const { launches, seen } = await ask('allLaunches', {});
  const records = [...launches, ...seen].filter(({ at }) => at < before);
  if (notes.length + records.length === 0) return true;
  const { options } = spoken.words;
  return confirmed(
    {
      title: options.retentionAsk,
      meaning: say(options.retentionCount, { days, notes: notes.length, records: records.length }),
      act: say(options.retentionDo, { days }),
    },
    spoken,
  );
}

/** The keyboard commands with their keys as they are now, and the way to change them, which is the browser's. */
export function keyboard(spoken: Spoken): HTMLElement {
  const { options } = spoken.words;
  const manifest = allManifestWords[spoken.language];
  const names = {
    'open-overlay': manifest.openOverlay,
    'note-selection': manifest.noteSelection,
  };
  const list = element('dl', { class: 'keys' });
  void browser.commands.getAll().then((commands) => {
    const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut;
    list.replaceChildren(
      ...Object.entries(names).flatMap(([name, title]) => {
        const key = keyOf(name);
        return [element('dt', {}, title), element('dd', {}, key ? element('kbd', {}, key) : options.noKeys)];
      }),
    );
  });
  const how = element('p', { class: 'quiet small', hidden: true, role: 'status' }, options.changeKeysHow);
  const change = () => void openShortcuts().catch(() => how.removeAttribute('hidden'));
  return element('div', {}, list, button(options.changeKeys, change), how);
}

/** Chromium has a page for it; Firefox a function, since 137; an older one has neither for us. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
