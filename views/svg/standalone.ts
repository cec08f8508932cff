import { CHART_STYLE } from '../design/chart-style.ts';
import { customProperties, LIGHT, type Palette } from '../design/palettes.ts';

/**
 * A chart as a picture of its own, to be saved or drawn on a canvas: with its style, its colours and a ground, so that it needs no page round it.
 *
 * @param svg what a chart function returned
 * @param palette its colours; the light ones unless given
 * @param margin round the chart, px
 * @returns SVG that begins with an XML declaration
 */
export function standaloneSvg(svg: string, palette: Palette = LIGHT, margin = 16): string {
  const found = /^<svg ([^>]*?)viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"/.exec(svg);
  if (!found) throw new TypeError('No chart of Easemark: its size cannot be read.');
  const [whole, before = '', width = '', height = ''] = found;
  const [wide, high] = [Number(width) + 2 * margin, Number(height) + 2 * margin];
  const box = `viewBox="${-margin} ${-margin} ${wide} ${high}" width="${wide}" height="${high}"`;
  const rest = svg.slice(whole.length);
  const open = rest.indexOf('>') + 1;
  // Custom properties are set on the picture itself: `:root` is the page's where it is put into one.
  const style = `<style>.em-chart{${customProperties(palette)}}${CHART_STYLE.replace(/@media \(forced-colors[\s\S]*$/, '')}</style>`;
  const ground = `<rect x="${-margin}" y="${-margin}" width="${wide}" height="${high}" fill="${palette.ground}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg ${before}${box}${rest.slice(0, open)}${style}${ground}${rest.slice(open)}\n`;
}
