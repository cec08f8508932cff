/** An attribute's value; one that is undefined or false is left out, true stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Text as it may stand in SVG and HTML, between tags and in quoted attributes. What XML cannot hold becomes U+FFFD.
 *
 * @example escaped('<b> & "c"') // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * An element of SVG or HTML. Its content is markup: text goes through `escaped` first.
 *
 * @param name of our own choosing, never from a file
 * @param attributes their values are escaped here; numbers are written to a hundredth
 * @example element('text', { x: 1.234, class: 'a' }, escaped('<')) // '<text x="1.23" class="a">&lt;</text>'
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    tag += value === true ? ` ${key}` : ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;
  }
  const inside = content.join('');
  return inside === '' && SHAPES.has(name) ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

const SHAPES = new Set(['rect', 'line', 'circle', 'path', 'use']);

/** A coordinate, to a hundredth of a pixel. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
