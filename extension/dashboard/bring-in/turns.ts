/** How many do the same thing at once: looks are short; bringing in one file keeps several workers busy already. */
const AT_ONCE = { look: 3, bring: 1 } as const;

/**
 * Lets so many work at once, the others in the order in which they came.
 *
 * @example await new Turns().take('bring', () => importFile(file, {}).outcome)
 */
export class Turns {
  private readonly busy = { look: 0, bring: 0 };
  private readonly waiting: { readonly kind: keyof typeof AT_ONCE; readonly begin: () => void }[] = [];

  async take(kind: keyof typeof AT_ONCE, work: () => Promise<void>): Promise<void> {
    if (this.busy[kind] >= AT_ONCE[kind])
      await new Promise<void>((begin) => {
        this.waiting.push({ kind, begin });
      });
    this.busy[kind] += 1;
    try {
      await work();
    } finally {
      this.busy[kind] -= 1;
      const next = this.waiting.findIndex((one) => one.kind === kind);
      if (next >= 0) this.waiting.splice(next, 1)[0]!.begin();
    }
  }
}
