/** Why nothing came of a request: the extension was updated under us, the background said nothing, or it refused and said why. */
export class NotDone extends Error {
  readonly why: 'updated' | 'silent' | 'refused';
  readonly code: string | undefined;
  /** The refusal in the user's language. */
  readonly sentence: string | undefined;

  constructor(why: NotDone['why'], code?: string, sentence?: string) {
    super(why);
    this.why = why;
    this.code = code;
    this.sentence = sentence;
  }
}
