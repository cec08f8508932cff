import { expect, test } from 'vitest';
import { whyNotCarried } from '../../../workbench/bridge-value.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';
import { framedPage, isFrameMessage } from '../../../workbench/script-page.ts';

const CODE = `
function echo(value) { return value; }
function seen(value) { return Object.prototype.toString.call(value) + ' ' + (value instanceof Object); }
function dated() { return { at: new Date(0) }; }
function silent() {}
function failing() { throw new Error('no'); }
function hidden_() { return 1; }
function show() {
  const page = HtmlService.createHtmlOutputFromFile('page').setTitle('A page').addMetaTag('viewport', 'width=device-width');
  SpreadsheetApp.getUi().showSidebar(page);
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(200).setHeight(100), 'A dialog');
}
function missing() { HtmlService.createHtmlOutputFromFile('other'); }
function badTag() { HtmlService.createHtmlOutput('').addMetaTag('refresh', '0'); }
function notAPage() { SpreadsheetApp.getUi().showSidebar('<p>'); }
`;

function opened() {
  const workbook = new Workbook();
  workbook.insertSheet();
  return loadHost({ code: CODE, files: { page: '<html><head></head><body>x</body></html>' }, workbook });
}

test('text, numbers, truths, null, lists and plain objects are carried both ways, as copies', () => {
  const given = { a: [1, 'x', true, null, { b: [2] }] };
  const host = opened();
  expect(host.callFromPage('echo', [given])).toEqual(given);
  expect(host.callFromPage('echo', [given])).not.toBe(given);
  expect(host.callFromPage('echo', [{ a: undefined }])).toEqual({ a: null });
  expect(host.callFromPage('silent')).toBeNull();
  expect(host.callFromPage('seen', [[1]])).toBe('[object Array] true');
});

test.each([
  ['Date', new Date(0)],
  ['Date', [[new Date(0)]]],
  ['function', { a: () => 1 }],
  ['Map', new Map()],
  ['RegExp', /x/],
  ['symbol', Symbol('x')],
  ['bigint', 1n],
])('%s is not', (kind, value) => {
  expect(whyNotCarried(value)).toBe(kind);
  expect(() => opened().callFromPage('echo', [value])).toThrow(`Failed due to illegal value in property: ${kind}`);
});

test('nor a circle of objects, nor a date that a function gives back', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  expect(whyNotCarried(circle)).toBe('a circle of objects');
  expect(() => opened().callFromPage('dated')).toThrow('dated gives back what no page can be given: Date');
});

test('a page reaches functions without _ at their end alone, and is told what they throw', () => {
  expect(() => opened().callFromPage('hidden_')).toThrow('Script function not found: hidden_');
  expect(() => opened().callFromPage('nobody')).toThrow('Script function not found: nobody');
  expect(() => opened().callFromPage('failing')).toThrow('no');
});

test('sidebars and dialogs are shown as they were made', () => {
  const host = opened();
  host.call('show');
  expect(host.pages).toMatchObject([
    { kind: 'sidebar', title: 'A page', meta: [{ name: 'viewport', content: 'width=device-width' }] },
    { kind: 'dialog', title: 'A dialog', content: '<p>', width: 200, height: 100 },
  ]);
  expect(() => host.call('missing')).toThrow('No HTML file named other was found.');
  expect(() => host.call('badTag')).toThrow('The meta tag refresh is not allowed in this context.');
  expect(() => host.call('notAPage')).toThrow("The parameters don't match the method signature");
  expect(() => host.call('show', [], 'web')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('a framed page has google.script first, and its tags escaped', () => {
  const html = framedPage({ content: '<html><head><title>x</title>', meta: [{ name: 'viewport', content: '"><b>' }] });
  expect(html).toMatch(/^<html><head><meta name="viewport" content="&quot;>&lt;b>"?/);
  expect(html.indexOf('google')).toBeLessThan(html.indexOf('<title>'));
  expect(isFrameMessage({ easemark: 'call', id: 1, name: 'x', given: [] })).toBe(true);
  expect(isFrameMessage({ easemark: 'call', id: '1', name: 'x', given: [] })).toBe(false);
  expect(isFrameMessage(null)).toBe(false);
});
