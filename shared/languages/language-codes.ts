/** The languages Easemark reads and asks in. */
export const languages = ['en', 'sv', 'nl', 'no', 'pl', 'da', 'de', 'fr', 'es'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];
