import { describe, expect, test } from 'vitest';
import { fileWarnings } from '#shared/imports/file-warnings.ts';
import { imported } from './import-text.ts';

const codes = (content: string | Uint8Array, options = {}) =>
  fileWarnings(imported(content, { options }).counted).map(({ code }) => code);
const latin = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

test('a well-written file has none', () => {
  expect(codes('id,nps\n1,9\n2,3\n')).toEqual([]);
});

describe('how the file was read', () => {
  test.each([
    ['another encoding', latin('namn,nps\nÅsa,9\nBo,3\n'), 'encodingGuessed'],
    ['damaged characters', 'a,nps\nå\ufffdä,9\nö,3\n', 'damagedCharacters'],
    ['NULs', 'id,nps\n1,9\0\n2,3\n', 'nulsRemoved'],
    ['quotes put right', 'id,x,nps\n1,"a" b,9\n2,c,3\n', 'quotesRepaired'],
    ['backslashes', 'id,x,nps\n1,"a \\"b\\" c",9\n2,c,3\n', 'backslashEscapes'],
    ['single quotes', "'id','nps'\n'1','9'\n'2','3'\n", 'singleQuotes'],
    ['titles', 'Report\n\nid,x,nps\n1,a,9\n2,b,3\n', 'titleRows'],
    ['names that come twice', 'id,nps,x,x\n1,9,a,b\n2,3,a,b\n', 'duplicateHeaders'],
    ['footers', 'id,x,nps\n1,a,9\n2,b,3\nTotal,,12\n', 'footerRows'],
    ['short rows', 'id,nps,x\n1,9\n2,3,b\n', 'shortRows'],
    ['long rows', 'id,nps,x\n1,9,a,b\n2,3,b\n3,4,c\n', 'longRows'],
    ['malformed rows', 'id,nps,x\n1,so,9,b\n2,3,b\n3,4,c\n', 'malformedRows'],
    ['duplicates', 'response_id,nps\n1,9\n2,3\n3,5\n1,9\n', 'duplicateRows'],
    ['partial responses', 'status,nps\npartial,9\ncomplete,3\n', 'partialRows'],
    ['previews', 'status,nps\nSurvey Preview,9\ncomplete,3\n', 'previewRows'],
  ])('%s', (_, content, code) => {
    expect(codes(content)).toContain(code);
  });

  test('long rows say which cells were looked at, and that the others may be shifted', () => {
    const told = (content: string) =>
      fileWarnings(imported(content).counted).find(({ code }) => code.startsWith('longRows'))?.message;
    expect(told('id,nps,x\n1,9,a,b\n2,3,b\n')).toContain('what stands under "nps" can be read');
    expect(told('when,nps,x\n2024-01-02,9,a,b\n2024-01-03,3,b\n')).toContain('"nps", "when"');
  });

  test('filtered rows', () => {
    expect(codes('id,nps\n1,9\n2,3\n', { where: [{ column: 'id', value: '1' }] })).toEqual(['filtered']);
  });
});

test('times in several zones ask for one, until it is stated: as a clock, or by its name alone in what is stored', () => {
  const text = `at,nps\n${Array.from({ length: 20 }, (_, at) => `2024-01-31T23:30:00+0${(at % 2) * 9}:00,${at % 11}`).join('\n')}\n`;
  expect(codes(text)).toContain('zonesDiffer');
  expect(codes(text, { dayInZone: (instant: number) => Math.floor(instant / 86_400_000) })).not.toContain(
    'zonesDiffer',
  );
  expect(codes(text, { zone: 'Europe/Stockholm' })).not.toContain('zonesDiffer');
});
