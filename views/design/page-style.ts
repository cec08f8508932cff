import { CHART_STYLE, FONT, TOKENS } from './chart-style.ts';

/** Cards, tables, tips and buttons: what stands round charts in every page of ours. */
export const VIEW_STYLE = `
.em-panel{background:var(--em-ground);border:1px solid var(--em-rule);border-radius:10px;padding:12px 20px 14px;min-width:0}
.em-figure{margin:0;min-width:0}
.em-figure>details{margin-top:6px}
.em-behind-chart>summary{cursor:pointer;color:var(--em-quiet);font-size:12px;width:max-content;padding:4px 0;border-radius:4px}
.em-behind-chart>summary:hover{color:var(--em-ink)}
.em-scroll{overflow-x:auto;max-height:26rem;overflow-y:auto;margin-top:4px}
.em-table{border-collapse:collapse;font-size:12.5px;width:100%;font-variant-numeric:tabular-nums}
.em-table caption{text-align:start;color:var(--em-quiet);font-size:11.5px;padding:4px 8px 8px 0}
.em-table th,.em-table td{padding:4px 10px 4px 0;border-bottom:1px solid var(--em-rule);text-align:start;vertical-align:top;font-weight:400}
.em-table tbody th{overflow-wrap:anywhere;min-width:7rem;max-width:22rem}
.em-table thead th{color:var(--em-quiet);font-size:11.5px;position:sticky;top:0;background:var(--em-ground)}
.em-table td,.em-table thead th{text-align:end;white-space:nowrap}
.em-table .em-words{text-align:start;white-space:normal}
.em-sentence{margin:0 0 8px;font-size:13px;line-height:1.5;overflow-wrap:anywhere}
.em-copy{font:inherit;font-size:12px;color:var(--em-accent);background:none;border:1px solid var(--em-axis);border-radius:6px;padding:4px 12px;cursor:pointer}
.em-copy:hover{background:var(--em-band);color:var(--em-ink)}
.em-tip{position:absolute;z-index:9;max-width:19rem;padding:6px 9px;border-radius:6px;background:var(--em-ink);color:var(--em-ground);font:12px/1.45 ${FONT};pointer-events:none;overflow-wrap:anywhere}
.em-tip[hidden]{display:none}
:focus-visible{outline:2px solid var(--em-accent);outline-offset:2px}
@media print{.em-copy,.em-tip{display:none}}
`;

/** The HTML report's own layout: one column on a phone, two at a desk, paper in one. */
export const REPORT_STYLE = `${TOKENS}${CHART_STYLE}${VIEW_STYLE}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--em-page);color:var(--em-ink);font:14px/1.5 ${FONT}}
.em-page{max-width:1200px;margin:0 auto;padding:28px 16px 40px}
h1{font-size:24px;line-height:1.25;letter-spacing:-.01em;margin:0 0 6px;overflow-wrap:anywhere}
h2{font-size:18px;line-height:1.3;margin:32px 0 12px;overflow-wrap:anywhere}
.em-panel h2{font-size:15px;margin:4px 0 10px}
.em-panel h3{margin-top:6px}
.em-panel.em-warnings h2{font-size:13px;margin:6px 0 8px;color:var(--em-quiet)}
.em-page>.em-panel{margin-top:18px}
h3{font-size:13px;margin:0 0 8px;color:var(--em-quiet);font-weight:600}
.em-lead{margin:0;color:var(--em-quiet)}
.em-facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}
.em-facts dt{color:var(--em-quiet)}
.em-facts dd{margin:0;overflow-wrap:anywhere}
.em-list{margin:0;padding-inline-start:18px;font-size:13.5px}
.em-list li{margin:3px 0;overflow-wrap:anywhere}
.em-warnings{border-inline-start:4px solid var(--em-worse);margin-top:18px}
.em-score{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
.em-side,.em-main{display:grid;gap:16px;align-content:start;min-width:0;grid-template-columns:minmax(0,1fr)}
.em-narrow-only svg{width:100%}
.em-wide-only{display:none}
.em-beside p{margin:0 0 8px}
.em-beside .em-scroll{margin-bottom:10px}
.em-beside thead th{white-space:normal;vertical-align:bottom}
.em-foot{color:var(--em-quiet);font-size:12px;margin-top:28px}
@media (max-width:480px){.em-panel{padding:14px 14px}.em-page{padding:18px 10px 28px}h1{font-size:20px}.em-facts{grid-template-columns:1fr;gap:0}.em-facts dd{margin-bottom:6px}}
@media screen and (min-width:780px){.em-wide-only{display:block}.em-narrow-only{display:none}}
@media screen and (min-width:1140px){
.em-score.em-two{grid-template-columns:minmax(0,372px) minmax(0,1fr);gap:18px}
.em-two .em-side .em-narrow-only{display:block}
.em-two .em-side .em-wide-only{display:none}
.em-two .em-side,.em-two .em-main{gap:18px}
.em-page>.em-across{margin-inline-start:390px}
}
@media print{
@page{size:A4;margin:14mm}
body{font-size:11.5px}
.em-page{max-width:none;padding:0}
.em-panel{border:0;border-radius:0;padding:8px 0;border-top:1px solid var(--em-rule)}
.em-wide-only{display:block}
.em-narrow-only{display:none}
.em-wide-only svg{width:100%}
.em-figure,.em-panel,.em-facts,li{break-inside:avoid}
.em-scroll{max-height:none;overflow:visible}
.em-page>.em-across{margin-inline-start:0}
.em-panel:has(details[open]){break-inside:auto}
.em-behind-chart:not([open]){display:none}
.em-table tr{break-inside:avoid}
h1,h2,h3{break-after:avoid}
.em-score,.em-side,.em-main{display:block}
}
`;
