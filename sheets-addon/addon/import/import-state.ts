import { CELL_KINDS, type CellKind, IMPORT_MODES, IMPORT_STAGES, type ImportState } from './plan.ts';

const KEY = 'easemark-import';
/** Google keeps 9 kB of one property, and counts its name as well. @see https://developers.google.com/apps-script/guides/services/quotas */
const MOST_BYTES = 8_000;
/** A longer name of a file is cut: it is there to be shown. */
const MOST_OF_NAME = 200;

const LETTERS: Readonly<Record<CellKind, string>> = { text: 't', answer: 'a', number: 'n', date: 'd', time: 'm' };

/** The import that has begun and not ended, if any: everybody who works on the document sees the same one. */
export function keptState(): ImportState | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  // Nobody but us writes it; what cannot be read cannot be gone on with either.
  return text === null ? null : unpacked(text);
}

/** Keeps how far an import is. */
export function keepState(state: ImportState): ImportState {
  PropertiesService.getDocumentProperties().setProperty(KEY, packed(state));
  return state;
}

/** Ends it. */
export function forgetState(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}

/** Whether a property has room for it: one with very many columns, put in another order, is too long. */
export function canBeKept(state: ImportState): boolean {
  return utf8Length(packed(state)) <= MOST_BYTES;
}

/**
 * The state as short text: a letter for each column's kind, and columns side by side as one run.
 *
 * @example packed({ …, kinds: ['text', 'date'], places: [1, 2] }) // '{…,"kinds":"td","places":"1-2"}'
 */
export function packed(state: ImportState): string {
  const { file, kinds, places, ...others } = state;
  const runs: [from: number, to: number][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && last[1] + 1 === place) last[1] = place;
    else runs.push([place, place]);
  }
  return JSON.stringify({
    ...others,
    file: file.slice(0, MOST_OF_NAME),
    kinds: kinds.map((kind) => LETTERS[kind]).join(''),
    places: runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(),
  });
}

/** The other way round; null for what is none. */
export function unpacked(text: string): ImportState | null {
  try {
    const { kinds, places, ...others } = JSON.parse(text) as Omit<ImportState, 'kinds' | 'places'> & {
      readonly kinds: string;
      readonly places: string;
    };
    const state: ImportState = {
      ...others,
      kinds: [...kinds].map((letter) => CELL_KINDS.find((kind) => LETTERS[kind] === letter)!),
      places: places.split(',').flatMap((run) => {
        const [from, to = from] = run.split('-').map(Number) as [number, number?];
        return Array.from({ length: to - from + 1 }, (_, at) => from + at);
      }),
    };
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

function isState(state: ImportState): boolean {
  const numbers = [state.sheet, state.rows, state.written, state.under, state.added, ...state.places];
  const texts = [state.id, state.file, state.fingerprint, state.tab, state.kept];
  return (
    numbers.every((one) => Number.isInteger(one) && one >= 0) &&
    texts.every((one) => typeof one === 'string') &&
    IMPORT_MODES.includes(state.mode) &&
    (state.target === null || Number.isInteger(state.target)) &&
    IMPORT_STAGES.includes(state.stage) &&
    state.kinds.every((kind) => kind !== undefined) &&
    state.kinds.length === state.places.length
  );
}

/** Apps Script has no TextEncoder. A half of a pair counts as three, which is what it is written as. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
