/**
 * The pane's own style rules, on top of Fluent's theme variables. One text instead of a file per component: the Google
 * sidebar is a single page, and forced colours and narrow panes are handled in one place.
 */
export const stylesheet = `
html, body { margin: 0; height: 100%; }
body { overflow-y: scroll; overflow-x: hidden; }
.ww-app { min-height: 100vh; box-sizing: border-box; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1);
  font-size: 14px; line-height: 20px; overflow-wrap: anywhere; }
.ww-app *, .ww-app *::before { box-sizing: border-box; }
.ww-screen { padding: 12px 20px 24px; display: flex; flex-direction: column; gap: 16px; }
.ww-top { display: flex; flex-direction: column; align-items: flex-start; gap: 4px; padding-right: 36px; min-height: 32px; }
:is(.ww-app, .ww-dialog) :is(h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset) { margin: 0; padding: 0; border: 0; }
:is(.ww-app, .ww-dialog) h1 { font-size: 20px; line-height: 28px; font-weight: 600; outline-offset: 4px; }
:is(.ww-app, .ww-dialog) h2 { font-size: 16px; line-height: 22px; font-weight: 600; }
:is(.ww-app, .ww-dialog) :is(h3, .ww-h3) { font-size: 14px; line-height: 20px; font-weight: 600; }
:is(.ww-app, .ww-dialog) legend { padding: 0 0 6px; font-weight: 600; }
:is(.ww-app, .ww-dialog) :is(ul, ol) { list-style: none; }
.ww-muted { color: var(--colorNeutralForeground2); }
.ww-small { font-size: 12px; line-height: 16px; }
.ww-lead { font-size: 16px; line-height: 22px; }
.ww-stack { display: flex; flex-direction: column; gap: 8px; }
.ww-stack-tight { display: flex; flex-direction: column; gap: 2px; }
.ww-stack-wide { display: flex; flex-direction: column; gap: 16px; }
.ww-row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.ww-row-spread { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; }
.ww-no-wrap { flex-wrap: nowrap; align-items: baseline; }
.ww-sticky { position: sticky; top: 0; z-index: 1; padding: 8px 0; background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.ww-grow { flex: 1 1 0; min-width: 0; }
.ww-number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.ww-icon { width: 16px; height: 16px; flex: none; vertical-align: -3px; }
.ww-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.ww-link { background: none; border: 0; padding: 2px 0; min-height: 24px; font: inherit; text-align: left; cursor: pointer; color: var(--colorBrandForegroundLink); text-decoration: underline; }
.ww-link:hover { color: var(--colorBrandForegroundLinkHover); }
.ww-link:focus-visible, .ww-tile:focus-visible, .ww-app :is(h1, h2):focus-visible, .ww-app summary:focus-visible, .ww-scroll:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; border-radius: 2px; }
.ww-top > button { margin-left: -8px; }
.ww-app :is(h1, h2):focus { outline: none; }

/* A list is as wide as its longest word unless told otherwise; a narrow pane would scroll sideways. */
.fui-Field, .fui-Select, .fui-Select__select, .fui-Input, .fui-Input__input { min-width: 0; max-width: 100%; }
.fui-Switch__label { hyphens: auto; }
.ww-card .fui-Switch__label { padding-left: 4px; padding-right: 0; }
.ww-card .fui-Switch__indicator { margin-left: 0; margin-right: 4px; }
.fui-Field { grid-template-columns: minmax(0, 1fr); }
.ww-tiles { display: flex; flex-direction: column; gap: 8px; }
.ww-tile { display: grid; grid-template-columns: 28px 1fr auto; column-gap: 8px; align-items: start; width: 100%; padding: 10px 12px; text-align: left; font: inherit; color: inherit; cursor: pointer;
  background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: 6px; }
.ww-tile:hover { background: var(--colorNeutralBackground1Hover); border-color: var(--colorNeutralStroke1Hover); }
.ww-tile-number { display: inline-flex; justify-content: center; align-items: center; width: 24px; height: 24px; border-radius: 12px; background: var(--colorNeutralBackground4); font-weight: 600; font-size: 12px; }
.ww-tile-name { font-weight: 600; }
.ww-tile-fact { grid-column: 2 / 4; }
/* What does not fit beside a long word comes below it: the word is not cut. */
.ww-tile-head { grid-column: 2 / 4; display: flex; flex-wrap: wrap; column-gap: 8px; align-items: start; overflow-wrap: break-word; }
.ww-tile-head .ww-tile-name { flex: 1 1 min-content; }

.ww-levels { display: grid; grid-template-columns: max-content minmax(24px, 88px) max-content; column-gap: 8px; align-items: center; }
.ww-levels > span { display: contents; }
.ww-levels svg { width: 100%; }
.ww-track { fill: var(--colorNeutralBackground4); }
.ww-plain-tile { grid-template-columns: 1fr; }
.ww-one-line { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.ww-app[data-theme="contrast"] .ww-tile:hover { background: var(--colorNeutralBackground1); outline: 2px solid currentColor; }
.ww-tile .ww-row-spread { flex-wrap: nowrap; align-items: baseline; }
.ww-ranked { row-gap: 4px; }
.ww-bullets > li { padding-left: 16px; position: relative; }
.ww-bullets > li::before { content: "•"; position: absolute; left: 2px; }
.ww-state { display: inline-flex; align-items: center; gap: 4px; font-size: 12px; white-space: nowrap; }
.ww-state-done { color: var(--colorPaletteGreenForeground1); }
.ww-state-look { color: var(--ww-warning-text); }

.ww-bar { display: grid; grid-template-columns: 20px 1fr; column-gap: 8px; row-gap: 4px; padding: 10px 12px; border: 1px solid; border-radius: 6px; }
.ww-bar > * { grid-column: 2; }
.ww-bar > .ww-icon { grid-column: 1; grid-row: 1; margin-top: 2px; }
.ww-bar-error { background: var(--colorPaletteRedBackground1); border-color: var(--colorPaletteRedBorder2); }
.ww-bar-warning { background: var(--colorPaletteYellowBackground1); border-color: var(--ww-warning-line); }
.ww-bar-note { background: var(--colorNeutralBackground3); border-color: var(--colorNeutralStroke1); }
.ww-bar-good { background: var(--colorPaletteGreenBackground1); border-color: var(--colorPaletteGreenBorder2); }
.ww-bar-error > .ww-icon, .ww-finding-error .ww-icon { color: var(--colorPaletteRedForeground1); }
.ww-bar-warning .ww-link, .ww-bar-warning .ww-link:hover { color: inherit; }
.ww-bar-warning > .ww-icon, .ww-finding-warning .ww-icon { color: var(--ww-warning-text); }
.ww-bar-good > .ww-icon { color: var(--colorPaletteGreenForeground1); }
.ww-findings { display: flex; flex-direction: column; gap: 12px; }
.ww-finding-word { font-weight: 600; }

.ww-scroll { overflow-x: auto; max-width: 100%; }
.ww-table { border-collapse: collapse; width: 100%; font-size: 12px; line-height: 16px; }
.ww-table caption { text-align: left; padding-bottom: 4px; }
.ww-table th, .ww-table td { padding: 4px 6px; border-bottom: 1px solid var(--colorNeutralStroke2); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
.ww-table thead th { font-weight: 600; border-bottom-color: var(--colorNeutralStroke1); }
.ww-table th:first-child, .ww-table td:first-child { padding-left: 0; }
.ww-table th:last-child, .ww-table td:last-child { padding-right: 0; }
.ww-table .ww-number { text-align: right; }
.ww-table thead .ww-number { white-space: normal; min-width: 64px; }
.ww-table thead .ww-narrow { min-width: 0; }
.ww-even .ww-table, .ww-thirds { table-layout: fixed; }
.ww-even .ww-table th:first-child { width: 28%; }
.ww-table .ww-right { text-align: right; font-variant-numeric: tabular-nums; padding-left: 0; }
.ww-name-above .ww-table tr { display: grid; grid-template-columns: repeat(3, 1fr); border-bottom: 1px solid var(--colorNeutralStroke2); }
.ww-name-above .ww-table :is(th, td) { border-bottom: 0; padding-left: 0; }
.ww-name-above .ww-table tr > :first-child { grid-column: 1 / -1; padding-bottom: 0; }
.ww-name-above .ww-table thead tr > :first-child { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.ww-thirds tbody th { border-bottom: 0; padding-bottom: 0; }
.ww-thirds tbody td { padding-top: 0; }
.ww-even .ww-table :is(th, td) { overflow-wrap: anywhere; hyphens: auto; padding: 4px 4px 4px 0; }
.ww-even .ww-table :is(th, td):last-child { padding-right: 0; }

:is(.ww-app, .ww-dialog) details > summary { cursor: pointer; min-height: 24px; padding: 2px 0; font-weight: 600; }
:is(.ww-app, .ww-dialog) details[open] > summary { margin-bottom: 8px; }
.ww-card { border: 1px solid var(--colorNeutralStroke2); border-radius: 6px; padding: 10px 12px; display: flex; flex-direction: column; gap: 8px; }
.ww-draggable { cursor: grab; }
.ww-rule { border: 0; border-top: 1px solid var(--colorNeutralStroke2); margin: 0; width: 100%; }
.ww-choices { display: flex; flex-direction: column; align-items: stretch; gap: 8px; max-width: 260px; }
.ww-status { position: sticky; bottom: 0; padding: 8px 20px; background: var(--colorNeutralBackgroundInverted); color: var(--colorNeutralForegroundInverted); }
.ww-dialog { width: calc(100vw - 24px); max-width: 480px; padding: 16px; overflow-wrap: anywhere; }
.ww-foot { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-top: 8px; border-top: 1px solid var(--colorNeutralStroke2); }

span.ww-figure { display: block; }
.ww-figure { display: flex; flex-direction: column; gap: 8px; }
.ww-figure svg { display: block; width: 100%; overflow: visible; }
.ww-figure text { fill: var(--colorNeutralForeground1); font-size: 12px; font-family: inherit; }
.ww-figure .ww-on-chart { stroke: var(--ww-chart-ground); stroke-width: 3px; paint-order: stroke; }
.ww-figure .ww-muted-text { fill: var(--colorNeutralForeground2); }
.ww-figure .ww-axis { stroke: var(--colorNeutralStroke1); stroke-width: 1; }
.ww-legend { display: flex; flex-wrap: wrap; gap: 4px 12px; font-size: 12px; }
.ww-legend svg { width: 14px; height: 14px; flex: none; }
.ww-legend li { display: inline-flex; align-items: center; gap: 4px; }
.ww-map { position: relative; }
.ww-figure .ww-map svg { overflow: hidden; border: 1px solid var(--colorNeutralStroke2); border-radius: 6px; touch-action: pan-x pan-y; }
.ww-figure .ww-map svg[data-near="true"] { touch-action: none; cursor: grab; }
.ww-app button.ww-narrow { min-width: 36px; padding: 0; }
.ww-map-keys { position: absolute; inset: 0; pointer-events: none; border-radius: 6px; }
.ww-map-keys:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 2px; }
.ww-map-wijk { cursor: pointer; stroke: var(--ww-line); stroke-width: 1; }
.ww-map-other { fill: var(--ww-map-other); stroke: var(--ww-chart-ground); stroke-width: 0.75; }
.ww-map-town { fill: none; stroke: var(--colorNeutralForeground3); stroke-width: 1.25; pointer-events: none; }
.ww-map-here { fill: none; stroke: var(--ww-line); stroke-width: 3.5; pointer-events: none; }
.ww-map :is(.ww-map-wijk, .ww-map-other, .ww-map-town, .ww-map-here) { vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.ww-map-lead { fill: none; stroke: var(--ww-line); stroke-width: 1.25; pointer-events: none; stroke-linecap: round; }
.ww-map-lead[data-rim] { stroke: var(--ww-chart-ground); stroke-width: 4; }
.ww-figure .ww-map text { font-weight: 600; text-anchor: middle; dominant-baseline: central; pointer-events: none; stroke-width: 4px; stroke-linejoin: round; }
.ww-heat thead .ww-number { min-width: 0; }
.ww-heat :is(th, td) { padding-left: 3px; padding-right: 3px; }
.ww-heat tbody th { min-width: 96px; overflow-wrap: anywhere; }
.ww-heat td { text-align: right; font-variant-numeric: tabular-nums; }

.ww-app[data-theme] { --ww-warning-text: #8a5300; --ww-warning-line: #c17c00; --ww-heat: 0, 99, 177; --ww-chart-ground: #ffffff;
  --ww-series-1: #0f6cbd; --ww-series-2: #b4460f; --ww-series-3: #107c41; --ww-series-4: #7a3fa0; --ww-series-5: #8a6d00; --ww-series-6: #00707a; --ww-series-7: #a4262c; --ww-series-8: #5c5c5c;
  --ww-in: #0f6cbd; --ww-out: #b4460f; --ww-line: #242424; --ww-map-other: #e3e3e3; }
.ww-app[data-theme="dark"] { --ww-warning-text: #f2c661; --ww-warning-line: #c19c00; --ww-heat: 98, 171, 245; --ww-chart-ground: #1f1f1f;
  --ww-series-1: #62abf5; --ww-series-2: #f28c5a; --ww-series-3: #5fbf7a; --ww-series-4: #c58fe6; --ww-series-5: #d9b93c; --ww-series-6: #4fc3cc; --ww-series-7: #f1707b; --ww-series-8: #b8b8b8;
  --ww-in: #62abf5; --ww-out: #f28c5a; --ww-line: #ffffff; --ww-map-other: #3d3d3d; }
.ww-app[data-theme="contrast"] { --ww-warning-text: #ffffff; --ww-warning-line: #ffffff; --ww-heat: 60, 120, 255; --ww-chart-ground: #000000;
  --ww-series-1: #1aebff; --ww-series-2: #ffff00; --ww-series-3: #3ff23f; --ww-series-4: #ff9cff; --ww-series-5: #ffb454; --ww-series-6: #9ec9ff; --ww-series-7: #ff8080; --ww-series-8: #ffffff;
  --ww-in: #1aebff; --ww-out: #ffff00; --ww-line: #ffffff; --ww-map-other: #3d3d3d; }

@media (forced-colors: active) {
  .ww-tile, .ww-bar, .ww-card { border-color: CanvasText; }
  .ww-figure svg { forced-color-adjust: none; background: #ffffff; }
  .ww-figure text, .ww-figure .ww-muted-text { fill: #000000; }
  .ww-levels svg { forced-color-adjust: none; background: #ffffff; }
  .ww-track { fill: #e0e0e0; }
  .ww-legend svg { forced-color-adjust: none; background: #ffffff; }
  .ww-app[data-theme] { --ww-series-1: #0f6cbd; --ww-series-2: #b4460f; --ww-series-3: #107c41; --ww-series-4: #7a3fa0; --ww-series-5: #8a6d00; --ww-series-6: #00707a; --ww-series-7: #a4262c; --ww-series-8: #5c5c5c;
    --ww-in: #0f6cbd; --ww-out: #b4460f; --ww-line: #000000; --ww-map-other: #e0e0e0; --ww-chart-ground: #ffffff; }
  .ww-heat td { background: none !important; }
}
@media (prefers-reduced-motion: reduce) { .ww-app *, .fui-DialogSurface { animation-duration: 0s !important; transition-duration: 0s !important; } }
`;
