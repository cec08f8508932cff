/** A file of the demo desk, and what it is served as. */
export interface DemoDeskFile {
  readonly file: URL;
  readonly type: string;
}

const FILES: Readonly<Record<string, string>> = {
  'desk.css': 'text/css; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
  'tickets.json': 'application/json; charset=utf-8',
};

/**
 * Which file of the demo desk answers a path. Every ticket, and the list, is the same page: it shows what its address says.
 *
 * @param path the path of a request, such as `/demo-desk/ticket/1042`
 * @returns undefined for what is not the demo desk's
 * @example demoDeskFile('/demo-desk/desk.css')?.type // 'text/css; charset=utf-8'
 */
export function demoDeskFile(path: string): DemoDeskFile | undefined {
  const [, name] = /^\/demo-desk\/([a-z.]+)$/.exec(path) ?? [];
  const type = name === undefined ? undefined : FILES[name];
  if (type) return { file: new URL(name ?? '', import.meta.url), type };
  if (!/^\/demo-desk(?:\/|\/ticket\/\d+\/?)?$/.test(path)) return undefined;
  return { file: new URL('index.html', import.meta.url), type: 'text/html; charset=utf-8' };
}
