/** Runs of letters and digits, and in them what is written together: `isReplyEditor2` holds `is`, `Reply`, `Editor` and `2`. */
const RUN = /[A-Za-z0-9]+/g;
const PIECE = /\d+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/**
 * A name without what might be a person's or a team's: known words stay, others are `x` (`X` where they begin with a capital), digits are `N`, and
 * what mixes digits with letters that are no words, such as a build's hash or a key, is `H`. What stands between words stays.
 *
 * @param name letters, digits and what may join them; what is let in besides is for the caller to say
 * @param isKnown whether a word, in small letters, may be passed on
 * @example nameShape('thread-4711__from-mira', isStructureWord) // 'thread-N__from-x'
 */
export function nameShape(name: string, isKnown: (word: string) => boolean): string {
  return name.replace(RUN, (run) => {
    if (isKnown(run.toLowerCase())) return run;
    const pieces = run.match(PIECE) ?? [];
    const known = pieces.map((piece) => isKnown(piece.toLowerCase()));
    const isNumber = pieces.map((piece) => /\d/.test(piece));
    if (pieces.length > 1 && isNumber.includes(true) && pieces.some((_, at) => !known[at] && !isNumber[at])) return 'H';
    return (
      pieces
        .map((piece, at) => (isNumber[at] ? 'N' : known[at] ? piece : /^[A-Z]/.test(piece) ? 'X' : 'x'))
        .join('')
        // How many words were left out says nothing of how a page is built.
        .replace(/[xX]{2,}/g, (left) => left.charAt(0))
    );
  });
}
