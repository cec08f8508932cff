import { browser } from 'wxt/browser';
import { button, element } from '../../element.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, toast } from '../page-parts.ts';

/**
 * A report of a page that no helpdesk's file knows: made when it is asked for, shown as it is, and copied. It goes nowhere by itself.
 *
 * @param tab the tab that the popup was opened on
 */
export function reportOfPage(tab: { readonly id: number }, spoken: Spoken): HTMLElement {
  const { report } = spoken.words.popup;
  const shown = element('textarea', { id: 'report', rows: 8, readonly: true, 'aria-label': report.title, dir: 'ltr' });
  const place = element('div', { hidden: true }, shown);
  const make = () =>
    attempt(async () => {
      const text = await reportFrom(tab.id);
      if (text === undefined) return toast(report.failed);
      shown.value = text;
      place.hidden = false;
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      // Where the clipboard is refused, it can be copied by hand.
      if (!copied) shown.select();
      toast(copied ? report.copied : report.copyByHand);
    }, spoken);
  return element(
    'section',
    { class: 'report', 'aria-labelledby': 'report-title' },
    element('h3', { id: 'report-title' }, report.title),
    element('p', { class: 'quiet small' }, report.what),
    button(report.copy, () => void make(), { id: 'copy-report' }),
    place,
  );
}

/** @returns undefined where the browser lets no extension in, or the page is gone */
async function reportFrom(tabId: number): Promise<string | undefined> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: ['/page-report.js'] });
    const [answer] = await browser.scripting.executeScript({ target, func: callReport });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}

/** Runs in the page, where the script before it has left the way to make a report. */
function callReport(): string | undefined {
  return (globalThis as { easemarkPageReport?: () => string }).easemarkPageReport?.();
}
