/**
 * Does the work of a function so that whatever goes wrong stands in the cell as a sentence that begins with the function's name: with several
 * functions in one formula the user must see which of them it is.
 *
 * @param name the function as the user typed it
 * @param work what it does
 * @throws an Error with that sentence
 * @example inCell('CES', () => { throw new Error('There is no scale "1-6".'); }) // throws 'CES: there is no scale "1-6".'
 */
export function inCell<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${name}: ${/^[A-Z][a-z ]/.test(message) ? lowerFirst(message) : message}`);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
