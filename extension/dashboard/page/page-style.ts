import { CHART_STYLE, TOKENS } from '../../../views/design/chart-style.ts';
import { VIEW_STYLE } from '../../../views/design/page-style.ts';

/** Gives the page the colours and the look of charts that reports have too. */
export function adoptViewStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TOKENS + CHART_STYLE + VIEW_STYLE);
  // Before the page's own sheets it would lose to them; what both speak of, the page decides.
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
