/** One element of a picture, read back from its text. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly inside it. */
  text: string;
  readonly children: Shape[];
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string): string => text.replace(/&(\w+|#39);/g, (_, name: string) => SIGNS[name] ?? `?${name}?`);

/**
 * Reads SVG text as XML does: what is not well-formed is an error.
 *
 * @throws when a tag is not closed, an attribute not quoted, or text holds a bare `<` or `&`
 */
export function readSvg(text: string): Shape {
  const root: Shape = { name: '', attributes: {}, text: '', children: [] };
  const open: Shape[] = [root];
  let at = 0;
  const tag = /<(\/?)([a-z][a-zA-Z]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)\s*(\/?)>/y;
  while (at < text.length) {
    const inside = open[open.length - 1]!;
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const piece = text.slice(at, next < 0 ? text.length : next);
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(piece)) throw new Error(`bare &: ${piece.slice(0, 80)}`);
      inside.text += plain(piece);
      at += piece.length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (!found) throw new Error(`not well-formed: ${text.slice(at, at + 120)}`);
    at = tag.lastIndex;
    const [, closes, name = '', written = '', empty] = found;
    if (closes) {
      if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(/([a-zA-Z][a-zA-Z0-9:-]*)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value!)]),
    );
    const shape: Shape = { name, attributes, text: '', children: [] };
    inside.children.push(shape);
    if (!empty) open.push(shape);
  }
  if (open.length !== 1) throw new Error(`<${open[open.length - 1]!.name}> is not closed`);
  return root.children[0]!;
}

/** Every element inside, the outer ones first. */
export function everything(shape: Shape): Shape[] {
  return [shape, ...shape.children.flatMap(everything)];
}

/** Elements with a class. */
export function withClass(shape: Shape, name: string): Shape[] {
  return everything(shape).filter(({ attributes }) => (attributes.class ?? '').split(' ').includes(name));
}

/** What an element's own `<title>` says. */
export function titleOf(shape: Shape): string {
  return shape.children.find(({ name }) => name === 'title')?.text ?? '';
}

/** A number out of an attribute. */
export function at(shape: Shape, name: string): number {
  const value = Number(shape.attributes[name]);
  if (!Number.isFinite(value)) throw new Error(`${name} of ${shape.name} is ${shape.attributes[name]}`);
  return value;
}

/** Marks by what they stand for. */
export function marks(shape: Shape, kind: string): Shape[] {
  return withClass(shape, 'em-mark').filter(({ attributes }) => attributes['data-kind'] === kind);
}

/**
 * Turns places back into values, from where the axis says its ticks are.
 *
 * @param ticks place and number of at least two ticks
 */
export function valueAt(
  ticks: readonly { readonly place: number; readonly value: number }[],
): (place: number) => number {
  const [a, b] = [ticks[0]!, ticks[ticks.length - 1]!];
  if (a === b || a.place === b.place) throw new Error('an axis needs two ticks');
  return (place) => a.value + ((place - a.place) * (b.value - a.value)) / (b.place - a.place);
}

/** A number as a chart writes it in English. */
export function numberIn(text: string): number {
  const number = Number(text.replace(/\u2212/g, '-').replace(/[\u00A0%,\u2066\u2069]/g, ''));
  if (!Number.isFinite(number)) throw new Error(`no number: ${text}`);
  return number;
}
