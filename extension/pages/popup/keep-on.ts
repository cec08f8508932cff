import { browser } from 'wxt/browser';
import { say } from '#shared/languages/say.ts';
import type { Site } from '#shared/messages/requests.ts';
import { button, element } from '../../element.ts';
import { patternOf, type SavedSite } from '../../sites/saved-sites.ts';
import { ask } from '../ask-background.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, toast } from '../page-parts.ts';

/**
 * "Keep on for HOST": asks the browser for the address, or gives it back.
 *
 * @param host as the user reads it, with a port where there is one
 * @param site the address and its desk; `granted` is undefined while it is not kept on
 * @param changed called when it was turned on or off
 */
export function keepOn(
  host: string,
  site: SavedSite & { readonly granted?: boolean },
  { words }: Pick<Spoken, 'words'>,
  changed: () => void,
): HTMLElement {
  const { popup } = words;
  const { granted, origin, desk } = site;
  const request = () => askAccess({ origin, desk }, host, { words }, changed);
  if (granted === undefined) {
    const means = element('p', { id: 'keep-on-means', class: 'quiet small' }, say(popup.keepOnMeans, { host }));
    const label = say(popup.keepOn, { host });
    const control = button(label, request, { id: 'keep-on', 'aria-describedby': means.id });
    return element('section', { class: 'keep-on', 'aria-label': label }, control, means);
  }
  const turnOff = () =>
    attempt(
      async () => {
        await ask('forgetSite', { origin });
        toast(say(popup.turnedOff, { host }));
        changed();
      },
      { words },
    );
  return element(
    'section',
    { class: granted ? 'keep-on on' : 'keep-on', 'aria-label': say(granted ? popup.isOn : popup.taken, { host }) },
    granted
      ? element('p', { class: 'is-on' }, say(popup.isOn, { host }))
      : element('p', { class: 'warning' }, say(popup.taken, { host })),
    element(
      'div',
      { class: 'row' },
      !granted && button(popup.askAgain, request, { id: 'keep-on' }),
      button(popup.turnOff, () => void turnOff(), { id: 'turn-off' }),
    ),
  );
}

/** Must be called by the click itself: Firefox hears the question only while it handles the click, before anything is waited for. */
function askAccess(site: SavedSite, host: string, spoken: Pick<Spoken, 'words'>, changed: () => void): void {
  const asked = browser.permissions.request({ origins: [patternOf(site.origin)] });
  // The popup may be gone when the browser has its answer: the background then finishes this.
  void ask('pendingSite', site).catch(() => {});
  void attempt(async () => {
    if (!(await asked.catch(() => false))) {
      toast(say(spoken.words.popup.refused, { host }));
      return;
    }
    await ask('keepOn', site);
    toast(say(spoken.words.popup.turnedOn, { host }));
    changed();
  }, spoken);
}

/** What is saved for an address and a desk; for any desk where none is known. */
export function siteOf(sites: readonly Site[], origin: string, desk: string | undefined): Site | undefined {
  return sites.find((site) => site.origin === origin && (desk === undefined || site.desk === desk));
}
