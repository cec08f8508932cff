import type { ExportFormat } from '../role.ts';

/**
 * HappyOrNot: presses of the four smileys, already counted per place and period. A row is a day of answers, not an answer, and its index is a
 * weighting of HappyOrNot's own: it cannot be scored as a column of ratings.
 *
 * Source: imports.md and the product's four smileys, from very happy to very unhappy; no public export was found.
 */
export const happyornot: ExportFormat = {
  name: 'HappyOrNot',
  refuse: 'aggregated',
  signature: [
    /^very (?:happy|positive)(?: count| responses)?(?: ?%)?$/i,
    /^(?:happy|positive)(?: count| responses)?(?: ?%)?$/i,
    /^(?:unhappy|negative)(?: count| responses)?(?: ?%)?$/i,
    /^very (?:unhappy|negative)(?: count| responses)?(?: ?%)?$/i,
  ],
  columns: [
    { header: /^(?:very )?(?:happy|positive|unhappy|negative)(?: count| responses)?(?: ?%)?$/i, role: 'count' },
    { header: /^(?:total|responses|total responses|feedbacks?)$/i, role: 'count' },
    { header: /^(?:happy )?index$/i, role: 'other' },
    { header: /^(?:date|day|week|month|hour|time)$/i, role: 'date' },
    { header: /^(?:question|survey|survey question)$/i, role: 'question' },
    { header: /^(?:touchpoint|feedback point|experience point|device|smiley)$/i, role: 'touchpoint' },
    { header: /^(?:location|folder|store|site|group)$/i, role: 'segment' },
  ],
};
