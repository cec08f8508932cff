import { browser } from 'wxt/browser';
import { allRequestRefusals } from '#shared/languages/all-request-refusals.ts';
import { say } from '#shared/languages/say.ts';
import type { Site } from '#shared/messages/requests.ts';
import { button, element } from '../../element.ts';
import { helpdeskOf, helpdesks } from '../../helpdesks/list.ts';
import { patternOf, type SavedSite } from '../../sites/saved-sites.ts';
import { ask } from '../ask-background.ts';
import { deskName, realDesks } from '../desk-name.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, choice, field, toast } from '../page-parts.ts';

/** The addresses Easemark is kept on for: listed, added, asked for again, removed. */
export function addresses(spoken: Spoken): HTMLElement {
  const { options } = spoken.words;
  const list = element('ul', { class: 'sites' });
  const none = element('p', { class: 'quiet', hidden: true }, options.noAddresses);
  const show = () =>
    attempt(async () => {
      const sites = await ask('sites', {});
      none.hidden = sites.length > 0;
      list.replaceChildren(...sites.map((site) => siteLine(site, spoken, show)));
    }, spoken);
  void show();
  browser.permissions.onAdded.addListener(() => void show());
  browser.permissions.onRemoved.addListener(() => void show());
  return element('div', {}, element('p', { class: 'quiet' }, options.addressesWhat), none, list, addForm(spoken, show));
}

function siteLine(site: Site, spoken: Spoken, show: () => Promise<void>): HTMLElement {
  const { options } = spoken.words;
  const { host } = new URL(site.origin);
  const again = () => keepOn(site, spoken, show);
  const remove = () =>
    attempt(async () => {
      await ask('forgetSite', { origin: site.origin });
      toast(say(options.removed, { host }));
      await show();
      document.querySelector<HTMLElement>('#address')?.focus();
    }, spoken);
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'which' },
      element('b', {}, site.origin),
      element('span', { class: 'quiet small' }, deskName(site.desk)),
      site.granted
        ? element('span', { class: 'is-on small' }, options.granted)
        : element('span', { class: 'warning small' }, options.taken),
    ),
    element(
      'div',
      { class: 'row' },
      !site.granted &&
        button(options.askAgain, again, { class: 'main', 'aria-label': say(options.askAgainHost, { host }) }),
      button(options.remove, () => void remove(), { 'aria-label': say(options.removeHost, { host }) }),
    ),
  );
}

function addForm(spoken: Spoken, show: () => Promise<void>): HTMLFormElement {
  const { options } = spoken.words;
  const address = element('input', {
    id: 'address',
    type: 'text',
    inputmode: 'url',
    autocomplete: 'url',
    spellcheck: 'false',
    dir: 'ltr',
    placeholder: 'https://support.example.org',
    'aria-describedby': 'address-problem',
  });
  const known = realDesks.map(({ id, name }) => [id, name] as const);
  const desk = choice([['', options.recognise], ...known], '', { name: 'desk', 'aria-describedby': 'address-problem' });
  const problem = element('p', { id: 'address-problem', class: 'problem', role: 'alert' });
  const refuse = (sentence: string, at: HTMLElement) => {
    problem.textContent = sentence;
    for (const one of [address, desk]) one.setAttribute('aria-invalid', String(one === at));
    at.focus();
  };
  const form = element(
    'form',
    { class: 'add', novalidate: true },
    field(options.address, address),
    field(spoken.words.notes.desk, desk),
    element('button', { class: 'main' }, options.add),
    problem,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    problem.textContent = '';
    for (const one of [address, desk]) one.removeAttribute('aria-invalid');
    const site = siteFrom(address.value, desk.value);
    if (site === 'invalid') {
      refuse(say(allRequestRefusals[spoken.language].siteInvalid, { given: address.value.trim() }), address);
    } else if (site === 'unknown') refuse(options.notRecognised, desk);
    else {
      keepOn(site, spoken, async () => {
        form.reset();
        await show();
      });
    }
  });
  return form;
}

/**
 * The site a typed address means: a ticket's whole address is recognised, a host alone where the host says which helpdesk it is.
 *
 * @param given as typed; `https` is taken where no protocol is given
 * @param chosen the desk's id, or nothing
 * @example siteFrom('acme.zendesk.com', '') // { origin: 'https://acme.zendesk.com', desk: 'zendesk' }
 */
export function siteFrom(given: string, chosen: string): SavedSite | 'invalid' | 'unknown' {
  const typed = given.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(address)) return 'invalid';
  const { origin, protocol, hostname } = new URL(address);
  // Chromium takes a host with spaces, written as %20.
  if (!/^https?:$/.test(protocol) || /[*%]/.test(hostname)) return 'invalid';
  const desk = chosen || helpdeskOf(address)?.id || deskByHost(origin);
  return desk ? { origin, desk } : 'unknown';
}

/** The desk that alone lives on such hosts. */
function deskByHost(origin: string): string | undefined {
  const { hostname } = new URL(origin);
  return helpdesks.find(({ hosts }) => hosts?.test(hostname))?.id;
}

/** Called by the click itself: Firefox hears the question only while it handles the click, before anything is waited for. */
function keepOn({ origin, desk }: SavedSite, spoken: Spoken, done: () => Promise<void>): void {
  const { options } = spoken.words;
  const { host } = new URL(origin);
  const asked = browser.permissions.request({ origins: [patternOf(origin)] });
  void ask('pendingSite', { origin, desk }).catch(() => {});
  void attempt(async () => {
    if (!(await asked.catch(() => false))) {
      toast(say(options.denied, { host }));
      return;
    }
    await ask('keepOn', { origin, desk });
    toast(say(options.added, { host }));
    await done();
  }, spoken);
}
