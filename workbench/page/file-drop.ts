import { freeName, readCsvTab } from './csv-tab.ts';
import { alerted, toast } from './dialogs.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { WORDS } from './words.ts';

export interface FileDropOptions {
  spreadsheet: Pick<Spreadsheet, 'api' | 'focus'>;
  button: HTMLElement;
  input: HTMLInputElement;
  /** Shown over the page while a file is dragged over it. */
  zone: HTMLElement;
  state: (text: string) => void;
}

/** Opens a CSV that is dropped on the page, or chosen, in a new tab. */
export function takeFiles({ spreadsheet, button, input, zone, state }: FileDropOptions): void {
  const take = async (file: File): Promise<void> => {
    state(WORDS.importing(file.name));
    try {
      const book = spreadsheet.api.getActiveWorkbook()!;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = freeName(
        file.name,
        book.getSheets().map((sheet) => sheet.getSheetName()),
      );
      const { sheet, rows, columns, damaged } = readCsvTab(name, bytes);
      book.insertSheet(name, { sheet });
      spreadsheet.focus();
      state(WORDS.imported(file.name, rows, columns));
      if (damaged > 0) toast(file.name, WORDS.damaged(damaged));
    } catch (thrown) {
      state('');
      await alerted('', WORDS.notText(file.name, (thrown as Error).message));
    }
  };
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void take(file);
  });
  zone.textContent = WORDS.drop;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  // Before Univer, which takes drags over its canvas for its own.
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        then(event);
      },
      { capture: true },
    );
  listen('dragenter', () => {
    zone.hidden = false;
  });
  listen('dragover', () => {
    zone.hidden = false;
  });
  listen('dragleave', (event) => {
    if (event.relatedTarget === null) zone.hidden = true;
  });
  listen('drop', (event) => {
    zone.hidden = true;
    const files = event.dataTransfer?.files ?? [];
    if (files.length > 1) void alerted('', WORDS.oneFile);
    else if (files[0]) void take(files[0]);
  });
}
