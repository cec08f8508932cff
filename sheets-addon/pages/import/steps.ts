import { Refusal } from '#shared/languages/refusal.ts';
import { refusalSentence } from '#shared/languages/spoken.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { ImportSetting } from '../../addon/import/import-setting.ts';
import type { ImportMode } from '../../addon/import/plan.ts';
import type { SheetRows } from '../../addon/import/sheet-rows.ts';
import type { UnderstoodFile } from '../../addon/import/understand-file.ts';
import { element } from '../element.ts';
import type { SidebarPage } from '../open-page.ts';

/** A file that was chosen, as it is understood now. */
export interface Chosen {
  readonly file: File;
  readonly bytes: Uint8Array;
  readonly understood: UnderstoodFile;
  readonly sheet: SheetRows;
}

/** What the page knows while files go in, and the steps from one picture of it to the next. */
export interface Steps {
  readonly page: SidebarPage;
  /** Undefined until the script has answered. */
  setting: ImportSetting | undefined;
  /** Where the next rows go; a tab of '' is the one that the person is on. */
  target: { readonly mode: ImportMode; readonly tab: string };
  /** Files that were chosen with this one. */
  readonly waiting: File[];
  /** Puts parts in place of what is shown. */
  draw(...parts: readonly (HTMLElement | false | undefined)[]): void;
  /** To the choice of files. */
  start(...above: readonly HTMLElement[]): void;
  /** On with the next file that waits. */
  next(): void;
  /** Reads a file, as it is or as a person stated, and shows it. */
  look(file: File, mapping: Mapping, bytes?: Uint8Array): Promise<void>;
  show(chosen: Chosen, ...problems: readonly HTMLElement[]): void;
  write(chosen: Chosen): Promise<void>;
  /** Takes an import back. */
  undo(id: string): Promise<void>;
  /** Does something, and shows what went wrong in place of failing in silence. */
  settle(act: () => Promise<void>): Promise<void>;
}

/** A whole number as the reader writes it. */
export function count({ page }: Pick<Steps, 'page'>, value: number): string {
  return page.reader.number(value, 0);
}

/** What went wrong, as a sentence for the reader. */
export function sentenceOf(thrown: unknown, { reader }: SidebarPage): string {
  if (thrown instanceof Refusal) return refusalSentence(thrown, reader.words);
  return thrown instanceof Error ? thrown.message : String(thrown);
}

export function problem(text: string): HTMLElement {
  return element('p', { class: 'wrong', role: 'alert' }, text);
}
