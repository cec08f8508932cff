/** Faces by how many the question showed, unhappiest first; written without variation selectors and skin tones. */
export const FACES: Readonly<Record<3 | 5, readonly (readonly string[])[]>> = {
  5: [
    ['😡', '😠', '🤬', '😭', '😢'],
    ['🙁', '☹', '😞', '😟', '😕', '😒'],
    ['😐', '😶', '😑'],
    ['🙂', '😊', '😀', '☺', '😃'],
    ['😍', '😄', '😁', '🤩', '🥰'],
  ],
  3: [
    ['🙁', '☹', '😞', '😟', '😕', '😠', '😡', '😢'],
    ['😐', '😶', '😑'],
    ['🙂', '😊', '😀', '☺', '😃', '😄', '😁', '😍'],
  ],
};

/** Thumbs, as a good/bad scale shows them: bad, good. */
export const THUMBS: readonly (readonly string[])[] = [['👎'], ['👍']];

/**
 * A face without what changes only its looks: variation selectors (U+FE0E, U+FE0F) and skin tones (U+1F3FB to U+1F3FF).
 *
 * @example plainFace('👍🏽') // '👍'
 */
export function plainFace(text: string): string {
  return text.replace(/[\uFE0E\uFE0F]|\uD83C[\uDFFB-\uDFFF]/g, '');
}
