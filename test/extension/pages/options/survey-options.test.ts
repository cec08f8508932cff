import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { surveyDefaults } from '../../../../shared/surveys/survey-settings.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from '../../../e2e/extension-chromium.ts';
import { value } from '../../ask-in-chromium.ts';
import { faults } from '../accessible.ts';

describe.skipIf(chromiumPath === undefined)('the options about surveys', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  beforeAll(async () => {
    extension = await openChromium({ locale: 'en-US' });
  });
  afterAll(() => extension?.close());
  beforeEach(async () => {
    page = await extension.openPage('options.html#surveys');
    await page.locator('#survey-template').waitFor();
  });
  afterEach(async () => {
    await value<'changeSurveySettings'>(page, { ask: 'changeSurveySettings', settings: surveyDefaults });
    await page.close();
  });

  const template = () => page.getByLabel('Link to the survey, with places that are filled in');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const says = (text: string) => page.getByText(text, { exact: true }).first().waitFor();
  const settings = async () => (await value<'surveySettings'>(page, { ask: 'surveySettings' })).settings;
  const preview = () => page.locator('.link-preview').textContent();

  test('a link is set by keyboard, previewed, tested and kept', async () => {
    await template().focus();
    await page.keyboard.type('https://survey.example/?t={ticket}&by={askedBy}&a={answer}');
    await page.getByLabel('Your name').fill('Zoë & co');
    expect(await preview()).toBe('https://survey.example/?t=4711&by=Zo%C3%AB%20%26%20co&a=6');
    await extension.context.route('https://survey.example/**', (route) => route.fulfill({ body: 'A survey' }));
    const opened = extension.context.waitForEvent('page');
    await press('Test the preview');
    expect((await opened).url()).toBe(await preview());
    await (await opened).close();
    await page.getByLabel('Days until a customer is asked again').fill('14');
    await page.getByLabel('Mail domains of your own staff').fill('@Example.ORG, mail.example.com');
    await page.getByLabel('Tags of tickets that are not asked about').fill('VIP, legal');
    await page.keyboard.press('Enter');
    await says('Saved.');
    expect(await settings()).toEqual({
      kind: 'own',
      template: 'https://survey.example/?t={ticket}&by={askedBy}&a={answer}',
      touchpoint: 'support',
      agent: 'Zoë & co',
      coolDownDays: 14,
      staffDomains: ['example.org', 'mail.example.com'],
      excludedTags: ['VIP', 'legal'],
    });
    await page.reload();
    await page.locator('#survey-template').waitFor();
    expect(await page.getByLabel('Mail domains of your own staff').inputValue()).toBe('example.org, mail.example.com');
  });

  test.each([
    ['javascript:alert({ticket})', 'The link must begin with https://'],
    ['https://survey.example/', 'There is no place to fill in'],
    ['https://survey.example/{name}', '{name} is not known.'],
    ['https://survey.example:99999/{ticket}', '“survey.example:99999” cannot stand there.'],
    ['https://survey.example/../{ticket}', '“..” cannot stand there.'],
    [`https://survey.example/${'x'.repeat(999)}{ticket}`, 'a line of a mail takes 998'],
  ])('%s is not taken, and that is said', async (wrong, why) => {
    await template().fill(wrong);
    expect(await page.locator('#template-problem').textContent()).toContain(why);
    expect(await page.getByRole('button', { name: 'Test the preview' }).isDisabled()).toBe(true);
    await press('Save');
    expect((await settings()).template).toBe('');
  });

  test('a link is shown and kept as browsers write it', async () => {
    await template().fill('HTTPS://Exämple.de:443?t={ticket}');
    expect(await preview()).toBe('https://xn--exmple-cua.de/?t=4711');
    await press('Save');
    await says('Saved.');
    expect(await template().inputValue()).toBe('https://xn--exmple-cua.de/?t={ticket}');
    expect((await settings()).template).toBe('https://xn--exmple-cua.de/?t={ticket}');
  });

  test('a link with a fault that an earlier version took is shown with it, and stays until it is mended', async () => {
    const faulty = 'https://300.300.300.300/?t={ticket}';
    const item = { version: 1, ...surveyDefaults, template: faulty, agent: 'Ann' };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ 'survey-settings': item })})`);
    await page.reload();
    await page.locator('#survey-template').waitFor();
    expect(await template().inputValue()).toBe(faulty);
    expect(await page.locator('#template-problem').textContent()).toContain('“300.300.300.300” cannot stand there.');
    expect(await settings()).toMatchObject({ template: '', agent: 'Ann' });
    await press('Save');
    expect(await page.evaluate('document.activeElement.id')).toBe('survey-template');
    await template().fill('https://survey.example/?t={ticket}');
    await press('Save');
    await says('Saved.');
    expect((await settings()).template).toBe('https://survey.example/?t={ticket}');
  });

  test('each place a survey may be has its example, and a link of another look is pointed out', async () => {
    await page.getByLabel('Where your survey is').selectOption('typeform');
    await press('Begin with an example');
    expect(await preview()).toContain('#ticket=4711');
    await template().fill('https://acme.typeform.com/to/aBc?ticket={ticket}');
    await page.getByText('Links of Typeform mostly look otherwise').waitFor();
    await press('Save');
    await says('Saved.');
    expect((await settings()).kind).toBe('typeform');
  });

  test('what is no mail domain is said', async () => {
    await page.getByLabel('Mail domains of your own staff').fill('example.org, nonsense');
    await press('Save');
    await says('This is no mail domain: nonsense. Write them like example.org.');
    expect((await settings()).staffDomains).toEqual([]);
  });

  test('a customer who asked not to be asked is put on the list, and taken off', async () => {
    const customer = page.getByLabel('A customer who asked not to be asked');
    await customer.fill('kim@example.org');
    await press('Do not ask');
    await says('kim@example.org is on the list.');
    await page.getByText('On the list: 1').waitFor();
    await customer.fill('bo@example.org');
    await press('May be asked again');
    await says('bo@example.org was not on the list.');
    await customer.fill('KIM@example.org');
    await press('May be asked again');
    await says('KIM@example.org may be asked again.');
    await page.getByText('On the list: 0').waitFor();
    await customer.fill('4711');
    await press('Do not ask');
    await page.getByText('“4711” is no mail address.').waitFor();
    await page.getByText('On the list: 0').waitFor();
  });

  test('have no fault that axe finds, also with something wrong, and fit a small window', async () => {
    await template().fill('javascript:1');
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
  });
});
