/**
 * Makes tasks wait for each other: each begins when the one before has ended, well or badly. Reading, changing and writing again is then one
 * step, and two writers cannot lose each other's work.
 *
 * @example const inTurn = oneAtATime(); await Promise.all([inTurn(first), inTurn(second)])
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => {});
    return run;
  };
}
