import type { ImportState } from './plan.ts';

const KEY = 'easemark-import';

/** The import that has begun and not ended, if any: everybody who works on the document sees the same one. */
export function keptState(): ImportState | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  try {
    return text === null ? null : (JSON.parse(text) as ImportState);
  } catch {
    // Nobody but us writes it; what cannot be read cannot be gone on with either.
    return null;
  }
}

/** Keeps how far an import is. */
export function keepState(state: ImportState): ImportState {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(state));
  return state;
}

/** Ends it. */
export function forgetState(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
