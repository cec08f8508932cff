import { customProperties, DARK, LIGHT, PRINT } from './palettes.ts';

/** What charts are written in: the system's own letters, figures of one width. */
export const FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif';

const SHADES = ['negative-1', 'negative-2', 'negative-3', 'neutral', 'positive-3', 'positive-2', 'positive-1'];

/** The look of charts, on the custom properties of `TOKENS`. Text is never smaller than 11 px. */
export const CHART_STYLE = `
.em-chart{display:block;max-width:100%;height:auto;overflow:visible;font-family:${FONT};font-variant-numeric:tabular-nums;fill:var(--em-ink)}
.em-chart text{fill:var(--em-ink);font-size:12px}
.em-chart .em-title{font-size:15px;font-weight:650}
.em-chart .em-about,.em-chart .em-note,.em-chart .em-tick,.em-chart .em-key,.em-chart .em-corner{fill:var(--em-quiet)}
.em-chart .em-note,.em-chart .em-tick,.em-chart .em-key,.em-chart .em-corner,.em-chart .em-on,.em-chart .em-verdict{font-size:11px}
.em-chart .em-value{font-size:40px;font-weight:700;letter-spacing:-.02em}
.em-chart .em-range{font-size:14px;font-weight:550}
.em-chart .em-number,.em-chart .em-strong{font-weight:650}
.em-chart .em-on{font-weight:600}
.em-chart .em-name{fill:var(--em-ink)}
.em-chart .em-halo{paint-order:stroke;stroke:var(--em-ground);stroke-width:3px;stroke-linejoin:round}
.em-chart .em-quiet{opacity:1}
.em-chart text.em-quiet{fill:var(--em-quiet);font-weight:400}
.em-grid{stroke:var(--em-rule)}
.em-axis{stroke:var(--em-axis)}
.em-track{stroke:var(--em-rule);stroke-width:6;stroke-linecap:round}
.em-interval{fill:var(--em-band);stroke:var(--em-accent)}
.em-band{fill:var(--em-band)}
.em-course{fill:none;stroke:var(--em-accent);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.em-course.em-behind{stroke:var(--em-axis);stroke-width:1.25}
.em-line{fill:none;stroke:var(--em-ink);stroke-width:1.25}
.em-limit{stroke:var(--em-axis);stroke-dasharray:2 3}
.em-target{stroke:var(--em-ink);stroke-width:1.5;stroke-dasharray:6 3}
.em-neutral.em-line{stroke:var(--em-quiet)}
.em-good{stroke:var(--em-quiet);stroke-dasharray:1 2.5;stroke-width:1.75}
.em-all{stroke:var(--em-axis);stroke-width:1.5}
.em-eighty{stroke:var(--em-axis);stroke-dasharray:2 3}
.em-leader{stroke:var(--em-axis)}
.em-whisker{stroke:var(--em-accent);stroke-width:2;stroke-linecap:round;opacity:.55}
.em-whisker.em-quiet{stroke:var(--em-axis)}
.em-dot{fill:var(--em-accent);stroke:var(--em-ground);stroke-width:1.5}
.em-dot.em-better{fill:var(--em-better)}
.em-dot.em-worse{fill:var(--em-worse)}
.em-dot.em-hollow{fill:var(--em-ground);stroke:var(--em-axis)}
.em-bubble{fill-opacity:.72}
.em-signal{fill:var(--em-signal);stroke:var(--em-ground);stroke-width:1.5}
.em-chart .em-signal-text{fill:var(--em-signal);font-size:11px;font-weight:650}
.em-chart .em-text-better{fill:var(--em-better);font-weight:600}
.em-chart .em-text-worse{fill:var(--em-worse);font-weight:600}
.em-count{fill:var(--em-axis);fill-opacity:.55}
.em-bar{fill:var(--em-accent)}
.em-bar.em-rest{fill:var(--em-positive-3)}
.em-sum{fill:none;stroke:var(--em-axis);stroke-width:1.5}
.em-sum-dot{fill:var(--em-ground);stroke:var(--em-axis);stroke-width:1.5}
.em-plain{fill:var(--em-positive-3)}
${SHADES.map((shade) => `rect.em-${shade}{fill:var(--em-${shade})}.em-chart .em-on-${shade}{fill:var(--em-on-${shade})}`).join('\n')}
.em-reach{fill:transparent}
.em-written{pointer-events:none}
.em-mark:focus{outline:none}
.em-mark:focus-visible{outline:2px solid var(--em-ink);outline-offset:1px}
.em-mark.em-chosen .em-reach{fill:var(--em-band);fill-opacity:.6}
@media (forced-colors:active){
.em-chart text{fill:CanvasText}
.em-grid,.em-track{stroke:GrayText}
.em-axis,.em-line,.em-course,.em-whisker,.em-sum{stroke:CanvasText}
.em-dot,.em-bar,.em-signal{fill:CanvasText;stroke:Canvas}
.em-band,.em-interval{fill:Canvas;stroke:CanvasText}
rect[class*="em-negative"],rect[class*="em-positive"],rect.em-neutral{stroke:CanvasText;fill:Canvas}
.em-mark:focus-visible{outline-color:Highlight}
}
`;

/** The colours as custom properties: light, dark where the reader wants it, and on paper light always. `data-theme` on the root decides where it is set. */
export const TOKENS = `:root{color-scheme:light dark;${customProperties(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${customProperties(DARK)}}}
@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${customProperties(DARK)}}}
@media print{:root{color-scheme:light;${customProperties(PRINT)}}}
`;
