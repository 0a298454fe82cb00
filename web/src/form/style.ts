// style.ts - how the note below a field and the question before sending look

import { sharedCss } from "../dom/style.js"

/** On the page itself, so that its own rules win. */
export const noteCss: string = `
:where(.omdome-note) { margin: 0.375rem 0 0; padding: 0; list-style: none; font-size: 0.875rem; color: var(--omdome-error, light-dark(#b02727, #ff8f87)); }
:where(.omdome-note bdi) { font-weight: 600; }
:where(.omdome-note[hidden]) { display: none; }
`

export const askCss: string = `
${sharedCss}
:host { position: absolute; }
dialog { width: min(28rem, calc(100vw - 2rem)); padding: 1.25rem; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface); color: var(--text); font: inherit; }
dialog::backdrop { background: rgb(0 0 0 / 0.4); }
h2 { display: flex; align-items: center; gap: 0.5rem; margin: 0; font-size: 1.0625rem; }
h2 .sign { color: var(--warning); }
ul { margin-top: 0.75rem; }
li + li { margin-top: 0.625rem; }
li bdi { display: block; font-weight: 600; overflow-wrap: anywhere; }
li span { color: var(--muted); }
.ways { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.25rem; }
.ways button { min-height: 2.5rem; padding: 0.25rem 1rem; border: 1px solid var(--edge); border-radius: 7px; }
.ways button:first-child { background: var(--accent); border-color: transparent; color: var(--surface); }
`
