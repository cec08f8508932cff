import { expect, test } from 'vitest';
import { tableHtml } from '../../../views/tables/table.ts';

test('a caption, headers of columns and rows, and text that stays text', () => {
  expect(
    tableHtml({
      caption: 'a < b',
      columns: [{ title: 'Team' }, { title: 'n', numeric: true }],
      rows: [['<img>', '12']],
    }),
  ).toBe(
    '<table class="em-table"><caption>a &lt; b</caption><thead><tr><th scope="col" class="em-words">Team</th><th scope="col">n</th></tr></thead>' +
      '<tbody><tr><th scope="row"><bdi>&lt;img&gt;</bdi></th><td>12</td></tr></tbody></table>',
  );
});
