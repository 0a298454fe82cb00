// style.ts - how marks, card and list look
//
// Pages set the look by custom properties (--omdome-error, --omdome-surface, …) and
// by parts. Severity shows in the line's shape too, never in its colour alone;
// spelling has a look of its own, the lightest.

const tokens = `
  --error: var(--omdome-error, light-dark(#c22f2f, #ff8f87));
  --warning: var(--omdome-warning, light-dark(#9c5f00, #f0b354));
  --hint: var(--omdome-hint, light-dark(#3567b0, #8fb8f5));
  --spelling: var(--omdome-spelling, light-dark(#8a3fa0, #d7a3ea));
`

export const mirrorCss: string = `
:host {
  ${tokens}
  all: initial;
  position: absolute !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  pointer-events: none !important;
  color-scheme: inherit;
  forced-color-adjust: none;
}
.window { position: relative; contain: size layout; clip-path: inset(0); pointer-events: none; }
.window:has(> .single) { clip-path: inset(0 0 -3px); }
.untrue { visibility: hidden; }
.page {
  position: absolute;
  top: 0;
  left: 0;
  box-sizing: border-box;
  margin: 0;
  border: 0;
  color: transparent;
  -webkit-text-fill-color: transparent;
  -webkit-text-stroke: 0;
  text-shadow: none;
  text-decoration: none;
  user-select: none;
}
.single { display: flex; align-items: center; }
.single .line { flex: 1 0 auto; }
.line:not(.first) { text-indent: 0; }
.mark { text-decoration: underline 1.5px; text-underline-offset: 0.2em; text-decoration-skip-ink: none; border-radius: 2px; }
.error { text-decoration-style: wavy; text-decoration-color: var(--error); }
.warning { text-decoration-style: double; text-decoration-color: var(--warning); }
.hint { text-decoration-style: dotted; text-decoration-thickness: 2.5px; text-decoration-color: var(--hint); }
.spelling { text-decoration-style: dashed; text-decoration-thickness: 1px; text-decoration-color: var(--spelling); }
.error.active { background: color-mix(in srgb, var(--error) 16%, transparent); }
.warning.active { background: color-mix(in srgb, var(--warning) 16%, transparent); }
.hint.active { background: color-mix(in srgb, var(--hint) 16%, transparent); }
.spelling.active { background: color-mix(in srgb, var(--spelling) 16%, transparent); }
@media (forced-colors: active) {
  .mark { text-decoration-color: LinkText; }
  .mark.active { background: transparent; outline: 2px solid Highlight; }
}
`

export const highlightCss: string = `
::highlight(omdome-error) { text-decoration: underline wavy 1.5px var(--omdome-error, light-dark(#c22f2f, #ff8f87)); }
::highlight(omdome-warning) { text-decoration: underline double 1.5px var(--omdome-warning, light-dark(#9c5f00, #f0b354)); }
::highlight(omdome-hint) { text-decoration: underline dotted 2.5px var(--omdome-hint, light-dark(#3567b0, #8fb8f5)); }
::highlight(omdome-spelling) { text-decoration: underline dashed 1px var(--omdome-spelling, light-dark(#8a3fa0, #d7a3ea)); }
@media (forced-colors: active) {
  ::highlight(omdome-spelling) { text-decoration-color: LinkText; }
}
::highlight(omdome-active) { background-color: color-mix(in srgb, var(--omdome-hint, light-dark(#3567b0, #8fb8f5)) 18%, transparent); }
`

/** The same for editors that draw marks of their own. */
export const decorationCss: string = `
.omdome-mark { text-decoration-line: underline; text-decoration-skip-ink: none; }
.omdome-hint { text-decoration-style: dotted; text-decoration-thickness: 2.5px; text-decoration-color: var(--omdome-hint, light-dark(#3567b0, #8fb8f5)); }
.omdome-spelling { text-decoration-style: dashed; text-decoration-thickness: 1px; text-decoration-color: var(--omdome-spelling, light-dark(#8a3fa0, #d7a3ea)); }
.omdome-warning { text-decoration-style: double; text-decoration-thickness: 1.5px; text-decoration-color: var(--omdome-warning, light-dark(#9c5f00, #f0b354)); }
.omdome-error { text-decoration-style: wavy; text-decoration-thickness: 1.5px; text-decoration-color: var(--omdome-error, light-dark(#c22f2f, #ff8f87)); }
.omdome-hint.omdome-active { background-color: color-mix(in srgb, var(--omdome-hint, light-dark(#3567b0, #8fb8f5)) 16%, transparent); }
.omdome-spelling.omdome-active { background-color: color-mix(in srgb, var(--omdome-spelling, light-dark(#8a3fa0, #d7a3ea)) 16%, transparent); }
.omdome-warning.omdome-active { background-color: color-mix(in srgb, var(--omdome-warning, light-dark(#9c5f00, #f0b354)) 16%, transparent); }
.omdome-error.omdome-active { background-color: color-mix(in srgb, var(--omdome-error, light-dark(#c22f2f, #ff8f87)) 16%, transparent); }
@media (forced-colors: active) {
  .omdome-mark { text-decoration-color: LinkText; }
  .omdome-mark.omdome-active { background: transparent; outline: 2px solid Highlight; }
}
`

/** What card and list have in common. */
export const sharedCss = `
:host {
  ${tokens}
  --surface: var(--omdome-surface, light-dark(#ffffff, #24262b));
  --text: var(--omdome-text, light-dark(#1d2126, #eceae6));
  --muted: var(--omdome-muted, light-dark(#5d646d, #a8acb3));
  --edge: var(--omdome-edge, light-dark(#dfe1e4, #3d4148));
  --accent: var(--omdome-accent, light-dark(#1f5c50, #7fd1bf));
  --radius: var(--omdome-radius, 10px);
  font: var(--omdome-font, 400 0.9375rem/1.5 system-ui, sans-serif);
  color: var(--text);
  text-align: start;
}
*, ::before, ::after { box-sizing: border-box; }
p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
[hidden] { display: none !important; }
svg { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; flex: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.sign { width: 1.125em; height: 1.125em; stroke-width: 1.8; }
.hint .sign { stroke-width: 3; }
.error .sign { color: var(--error); }
.warning .sign { color: var(--warning); }
.hint .sign { color: var(--hint); }
.error .label { color: var(--error); }
.warning .label { color: var(--warning); }
.hint .label { color: var(--hint); }
`

export const cardCss: string = `
${sharedCss}
:host {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  overflow: visible;
  width: min(23rem, calc(100vw - 16px));
}
.card {
  max-height: min(26rem, 70vh);
  overflow: auto;
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: var(--radius);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 10px 28px rgb(0 0 0 / 0.14);
}
.finding { padding: 0.875rem 1rem; }
.finding + .finding { border-top: 1px solid var(--edge); }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; font-size: 0.8125rem; line-height: 1.5; color: var(--muted); }
.label { font-weight: 600; }
.card { position: relative; }
.finding:first-child .head { padding-inline-end: 1.75rem; }
.close { position: absolute; inset-block-start: 0.625rem; inset-inline-end: 0.625rem; display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 6px; color: var(--muted); }
.message { margin-top: 0.5rem; font-weight: 600; text-wrap: pretty; }
.reason { margin-top: 0.25rem; color: var(--muted); text-wrap: pretty; }
.source { margin-top: 0.375rem; font-size: 0.8125rem; }
.source a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.fixes { display: grid; gap: 0.375rem; margin-top: 0.75rem; }
.fix { display: block; width: 100%; min-height: 2.25rem; padding: 0.4rem 0.75rem; border: 1px solid var(--edge); border-radius: 7px; }
.fix b { display: block; font-weight: 600; color: var(--accent); }
.fix :is(ins, del) { display: block; font-size: 0.875rem; line-height: 1.4; text-decoration: none; overflow-wrap: anywhere; }
.fix del { color: var(--muted); text-decoration: line-through 1px; }
.fix.all { min-height: 2rem; font-size: 0.875rem; }
.ways { display: flex; flex-wrap: wrap; gap: 0.125rem 0.5rem; margin: 0.5rem -0.375rem -0.25rem; }
.ignore, .never { min-height: 1.75rem; padding: 0.125rem 0.375rem; border-radius: 6px; font-size: 0.8125rem; color: var(--muted); }
.fix:hover, .close:hover, .ways button:hover { background: color-mix(in srgb, var(--text) 6%, transparent); }
.close:hover, .ways button:hover { color: var(--text); }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 0.12s ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(3px); } }
}
`

export const panelCss: string = `
${sharedCss}
:host { display: block; }
.counts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 1rem; min-height: 1.5em; }
.count { display: inline-flex; align-items: center; gap: 0.5rem; font-variant-numeric: tabular-nums; }
.count .label { font-weight: 600; }
.calm { display: flex; align-items: center; gap: 0.5rem; color: var(--muted); }
.calm.good { color: var(--accent); font-weight: 600; }
.list { margin-top: 0.5rem; }
.item { border-top: 1px solid var(--edge); }
.item.first { border-top-color: transparent; }
.item button { display: block; padding: 0.625rem 0.5rem; margin-inline: -0.5rem; width: calc(100% + 1rem); border-radius: 7px; }
.item button:hover, .item.active button { background: color-mix(in srgb, var(--text) 5%, transparent); }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; font-size: 0.8125rem; line-height: 1.5; color: var(--muted); }
.head .grade { margin-inline-start: auto; }
.quote { display: block; margin-top: 0.125rem; font-weight: 600; overflow-wrap: anywhere; }
.say { display: block; color: var(--muted); font-size: 0.875rem; line-height: 1.45; text-wrap: pretty; }
.hushed { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75rem; margin-top: 0.5rem; font-size: 0.8125rem; color: var(--muted); }
.restore { min-height: 1.75rem; padding: 0.125rem 0.375rem; border-radius: 6px; color: var(--accent); text-decoration: underline 1px; text-underline-offset: 0.2em; }
.advice { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--edge); }
.title { font-size: 0.8125rem; color: var(--muted); }
.advice li { display: flex; gap: 0.625rem; margin-top: 0.5rem; color: var(--muted); line-height: 1.4; }
.advice li.met { color: var(--text); }
.tick { flex: none; display: grid; place-items: center; width: 1.125rem; height: 1.125rem; margin-top: 0.1em; border: 1.5px solid color-mix(in srgb, var(--muted) 60%, transparent); border-radius: 50%; }
.tick svg { width: 0.75rem; height: 0.75rem; stroke-width: 2.4; visibility: hidden; }
.met .tick { background: var(--accent); border-color: var(--accent); color: var(--surface); }
.met .tick svg { visibility: visible; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .met .tick { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`
