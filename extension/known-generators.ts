/** The question of the statistics library whether the language has generators, which it answers with `eval`. */
const QUESTION = /[\\/]@stdlib[\\/]assert-has-generator-support[\\/]lib[\\/]index\.js$/;

/**
 * For the build: the statistics library is told that there are generators, as there are in every browser we run in. It would find out with `eval`,
 * which pages of an extension refuse: it would go on without them, and the stores would ask what is evaluated.
 */
export function knownGenerators() {
  return {
    name: 'known-generators',
    enforce: 'pre' as const,
    load(id: string): string | undefined {
      const [file = ''] = id.split('?');
      return QUESTION.test(file) ? 'module.exports = () => true;' : undefined;
    },
  };
}
