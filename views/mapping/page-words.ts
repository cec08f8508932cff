import type { DashboardWords } from '#shared/languages/dashboard-words.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';

/** Which field of a mapping screen states what an option of the command line does. */
const FIELDS = {
  column: 'takenFor',
  metric: 'metric',
  scale: 'scale',
  direction: 'direction',
  method: 'method',
  date: 'date',
  'date-order': 'dateOrder',
  zone: 'zone',
  encoding: 'encoding',
  'header-rows': 'headerRows',
  counts: 'counts',
  where: 'where',
  'include-partial': 'partial',
} as const satisfies Readonly<Record<string, keyof DashboardWords['mapping']>>;

/**
 * Words for a page: warnings and refusals name the field to fill in where the command line would name its option.
 *
 * @param words as the command line says them
 * @param fields what the fields of the mapping screen are called
 * @returns the same words, options in warnings and refusals replaced; an option that has no field stays
 * @example pageWords(words, dashboard.mapping).refusals.noDate // 'No column is recognisably the date of the answer. Name it with "Date of the answer".'
 */
export function pageWords(words: Words, fields: DashboardWords['mapping']): Words {
  const onPage = <Sentences extends object>(sentences: Sentences): Sentences =>
    Object.fromEntries(
      Object.entries(sentences).map(([code, sentence]) => [code, namingFields(String(sentence), fields)]),
    ) as Sentences;
  return { ...words, warnings: onPage(words.warnings), refusals: onPage(words.refusals) };
}

/**
 * A sentence of the command line with the fields of a mapping screen in place of its options.
 *
 * @example namingFields('State it with --scale.', dashboard.mapping) // 'State it with "Scale".'
 */
export function namingFields(sentence: string, fields: DashboardWords['mapping']): string {
  return sentence.replace(/--([a-z]+(?:-[a-z]+)*)/g, (option, name: string) =>
    name in FIELDS ? say(fields.quoted, { name: fields[FIELDS[name as keyof typeof FIELDS]] }) : option,
  );
}
