import type { View } from './charts/view.ts';
import type { Figure } from './figures.ts';
import { element, escaped } from './svg/markup.ts';
import { tableHtml } from './tables/table.ts';
import type { Reader } from './text/reader.ts';

/** Widths a chart is drawn in where no script can measure the place, px. */
export const WIDTHS = { narrow: 320, wide: 720 } as const;

/**
 * A chart in a page with its table behind it, folded in; readable and operable without script.
 *
 * @param figure the chart
 * @param reader for whom
 * @param id unique on the page
 * @param widths a number where the place is known; else the chart is drawn for phone and for desk, and the style shows one of them
 */
export function figureHtml(figure: Figure, reader: Reader, id: string, widths: number | 'both' = 'both'): string {
  return element(
    'figure',
    { class: 'em-figure', id, 'data-figure': figure.kind },
    drawn((view) => figure.draw(view), reader, id, widths),
    element(
      'details',
      { class: 'em-behind-chart' },
      element('summary', {}, escaped(reader.charts.table)),
      // Focusable, so that a table wider than the page can be scrolled by keyboard.
      element(
        'div',
        { class: 'em-scroll', tabindex: '0', role: 'region', 'aria-label': figure.table.caption },
        tableHtml(figure.table),
      ),
    ),
  );
}

/** A chart for one width, or for two of which the style shows one. */
export function drawn(draw: (view: View) => string, reader: Reader, id: string, widths: number | 'both'): string {
  if (typeof widths === 'number') return draw({ width: widths, reader, id: `${id}-c` });
  return (['narrow', 'wide'] as const)
    .map((name) =>
      element('div', { class: `em-${name}-only` }, draw({ width: WIDTHS[name], reader, id: `${id}-${name[0]}` })),
    )
    .join('');
}
