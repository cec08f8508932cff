import { isAbsolute, resolve } from 'node:path';

/**
 * Where a path that was typed leads. `npm run easemark -- …` runs in the folder of package.json; what was typed is meant from where it was typed.
 *
 * Other scripts (`npm start`) write their paths in package.json, so these are meant from its folder.
 *
 * @param path as typed
 * @param env the environment's variables
 * @param cwd the working folder
 * @example pathOf('a.csv', { npm_lifecycle_event: 'easemark', INIT_CWD: '/home/me' }, '/repo') // '/home/me/a.csv'
 */
export function pathOf(path: string, env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): string {
  if (isAbsolute(path)) return path;
  const typedIn = env.npm_lifecycle_event === 'easemark' ? env.INIT_CWD : undefined;
  return resolve(typedIn ?? cwd, path);
}
