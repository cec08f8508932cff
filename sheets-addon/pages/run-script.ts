type Script = typeof import('../addon/sidebars.ts');

/** Google's runner: each handler gives a runner of its own. */
interface Runner {
  withSuccessHandler(success: (result: unknown) => void): Runner;
  withFailureHandler(failure: (error: Error) => void): Runner;
  readonly [name: string]: (...given: never[]) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/**
 * Calls a function of the script; a page cannot call what is not there.
 *
 * @throws what the function throws, as an Error with its sentence
 */
export function runScript<Name extends keyof Script>(
  name: Name,
  ...given: Parameters<Script[Name]>
): Promise<ReturnType<Script[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result) => resolve(result as ReturnType<Script[Name]>))
      .withFailureHandler(reject);
    (runner[name] as unknown as (...all: readonly unknown[]) => void)(...given);
  });
}
