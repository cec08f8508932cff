import { createHash } from 'node:crypto';
import type { Words } from '#shared/languages/words.ts';
import type { Report } from '#shared/reports/report.ts';
import { REPORT_PARTS, reportPage } from '../../views/report-page.ts';
import { readerOf } from '../../views/text/reader.ts';
import { chartWordsIn, languageOf } from '../language.ts';

/**
 * A report as one HTML file.
 *
 * @param language as it was typed; English without
 * @param words the same language's
 * @returns the whole document
 */
export async function reportHtml(report: Report, language: string | undefined, words: Words): Promise<string> {
  const reader = readerOf(languageOf(language), words, await chartWordsIn(language));
  return reportPage(report, reader, { style: sha256(REPORT_PARTS.style), script: sha256(REPORT_PARTS.script) });
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
