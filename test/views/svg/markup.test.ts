import { expect, test } from 'vitest';
import { element, escaped } from '../../../views/svg/markup.ts';

test('text and attributes cannot break out', () => {
  expect(escaped(`<b a="c" d='e'>&`)).toBe('&lt;b a=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  expect(element('text', { 'data-key': '"><script>' }, escaped('</text>'))).toBe(
    '<text data-key="&quot;&gt;&lt;script&gt;">&lt;/text&gt;</text>',
  );
});

test('what XML cannot hold becomes a mark of damage', () => {
  expect(escaped('a\u0000\u0007\uFFFF\uD800b')).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb');
});

test('attributes that are not there are not written, and numbers are short', () => {
  expect(element('rect', { x: 1 / 3, hidden: false, lang: undefined, open: true })).toBe('<rect x="0.33" open/>');
});
