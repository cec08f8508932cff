import { browser } from 'wxt/browser';

const ALARM = 'retention';
const A_DAY = 24 * 60;

/**
 * Once a day, whether or not anybody looks at a ticket. Alarms may be lost when the browser restarts or the extension is updated, so it is
 * looked for at every start.
 *
 * @param eraseOld what is to be done
 */
export function everyDay(eraseOld: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) eraseOld();
  });
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) return browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: A_DAY });
  });
}
