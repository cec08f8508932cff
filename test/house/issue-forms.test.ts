import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from '../../shared/languages/en/pages.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The fields of an issue form: its text from each `- type:` to the next. */
function fieldsOf(form: string): ReadonlyMap<string, string> {
  const fields = form.split(/^ {2}- type: /m).slice(1);
  return new Map(fields.map((field) => [/^ {4}id: (\S+)$/m.exec(field)?.[1] ?? '', field]));
}

const form = read('.github/ISSUE_TEMPLATE/helpdesk-not-recognised.yml');
const fields = fieldsOf(form);
const isRequired = (id: string) => /required: true/.test(fields.get(id) ?? '');

test('the form for a helpdesk takes the popup’s report, and names the button that makes it', () => {
  expect(fields.get('report')).toContain(`"${pages.popup.report.copy}"`);
  expect(isRequired('report')).toBe(true);
});

test('the form for a helpdesk asks nobody for raw addresses, and warns of what they give away', () => {
  expect(isRequired('addresses')).toBe(false);
  expect(fields.get('addresses')).toMatch(/token/);
  expect(form).not.toMatch(/leave everything else as it is/);
});

test('who is told to open an issue with the report is told of the form by its name', () => {
  const name = /^name: (.+)$/m.exec(form)?.[1];
  expect(read('CONTRIBUTING.md').replace(/\s+/g, ' ')).toContain(`“${name}”`);
  expect(read('CONTRIBUTING.md')).toContain(`“${pages.popup.report.copy}”`);
});
