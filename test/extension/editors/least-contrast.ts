/** The darkest and the lightest that a mail may be. */
const MAILS = ['#121212', '#000000', '#ffffff'];

/**
 * How well the links of a mail can be read where they have a colour of their own, on the worst of the backgrounds that mails have.
 *
 * @returns a ratio from 1 to 21, as WCAG 2.2 defines it; 21 where the mail program's own colour is left to it
 */
export function leastContrast(html: string): number {
  const ratios = [...html.matchAll(/<a [^>]*style="([^"]*)"/g)].flatMap(([, style = '']) => {
    const colour = colourIn(style, 'color');
    if (!colour) return [];
    const own = colourIn(style, 'background-color');
    return (own ? [own] : MAILS.map(toRgb)).map((background) => ratio(luminance(colour), luminance(background)));
  });
  return Math.min(21, ...ratios);
}

type Rgb = readonly number[];

function colourIn(style: string, property: string): Rgb | undefined {
  const value = new RegExp(`(?:^|;)\\s*${property}:\\s*([^;]+)`).exec(style)?.[1];
  return value === undefined ? undefined : toRgb(value.trim());
}

function toRgb(colour: string): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex)
    return [0, 1, 2].map((at) =>
      Number.parseInt(hex.length === 3 ? hex[at]!.repeat(2) : hex.slice(2 * at, 2 * at + 2), 16),
    );
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
  if (!parts) throw new Error(`no colour: ${colour}`);
  return parts;
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
