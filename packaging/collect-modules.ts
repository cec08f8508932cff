/**
 * For a build: notes which files every bundle really holds, so that their licences can be passed on with it.
 *
 * @param into where the absolute paths go, without what a bundler adds to a path; one set may serve several builds
 */
export function collectModules(into: Set<string>) {
  return {
    name: 'collect-modules',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const id of moduleIds) into.add(id.replace(/^\0/, '').replace(/\?.*$/, ''));
      }
    },
  };
}
