/** What passes between a script's page in its frame and the workbench's page around it. */
export type FrameMessage =
  | { readonly easemark: 'call'; readonly id: number; readonly name: string; readonly given: unknown[] }
  | { readonly easemark: 'close' };

/** The answer to a call. */
export interface FrameAnswer {
  readonly easemark: 'answer';
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** Whether a message out of a frame is one of ours. */
export function isFrameMessage(value: unknown): value is FrameMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { easemark, id, name, given } = value as Record<string, unknown>;
  return (
    easemark === 'close' ||
    (easemark === 'call' && typeof id === 'number' && typeof name === 'string' && Array.isArray(given))
  );
}

/**
 * `google.script.run` and `google.script.host` as a page has them: each handler that is set gives a runner of its own, and any name called on it is a
 * function of the script. https://developers.google.com/apps-script/guides/html/reference/run
 */
const GOOGLE = `(() => {
  const waiting = new Map();
  let last = 0;
  const runner = (set) => new Proxy({}, {
    get(_, name) {
      if (name === 'withSuccessHandler') return (success) => runner({ ...set, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...set, failure });
      if (name === 'withUserObject') return (user) => runner({ ...set, user });
      return (...given) => {
        const id = ++last;
        waiting.set(id, set);
        parent.postMessage({ easemark: 'call', id, name, given }, '*');
      };
    },
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.easemark !== 'answer') return;
    const set = waiting.get(data.id);
    waiting.delete(data.id);
    if (!set) return;
    if (data.error === undefined) set.success?.(data.result, set.user);
    else if (set.failure) set.failure(Object.assign(new Error(data.error), { name: 'ScriptError' }), set.user);
    else console.error(data.error);
  });
  window.google = { script: { run: runner({}), host: { close: () => parent.postMessage({ easemark: 'close' }, '*') } } };
})();`;

/**
 * A script's page as it is put into a frame, with `google.script` in it.
 *
 * @param page its content, and the meta tags that the script added
 */
export function framedPage({
  content,
  meta,
}: {
  readonly content: string;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
}): string {
  const tags = meta.map(({ name, content: value }) => `<meta name="${attribute(name)}" content="${attribute(value)}">`);
  const head = `<head>${tags.join('')}<script>${GOOGLE}</script>`;
  return /<head>/i.test(content) ? content.replace(/<head>/i, () => head) : `<!doctype html>${head}</head>${content}`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
