// spelling-page.mjs - what the page runs in which a tool for spelling is measured
//
// Here `read` fetches, so that what a tool needs is fetched before it is ready: its code, its
// WebAssembly and its dictionary.

import { measure } from "./spelling-measure.mjs"
import { tools } from "./spelling-tools.mjs"

const read = async (name) => (await fetch(`/dictionaries/${name}`)).text()
const entry = "/dist/spelling.js"

/** `window.memory` is spelling-chromium.mjs's. */
window.measure = (tool, code, lists) => measure(() => tools[tool](code, { entry, read }), lists, window.memory)
