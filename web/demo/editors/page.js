// page.js - what the editors' example pages share: their words, a text to try, and the code that is shown

import { language, ready, speak } from "../example.js"
import { putHtml } from "../../dist/template/index.js"
import { samples } from "../samples.js"
import { words } from "./words.js"

export { language }

/** A reply with something to find in it. */
export const text = samples[language].reply[0].text

/** An invitation with something to find in it, formatted and with merge tags. */
export const html = samples[language].email[0].html

const name = location.pathname.match(/(\w+)\.html$/)[1]
const shared = words[language].shared
speak({ [language]: { ...shared, ...words[language][name] } })
export const label = shared.label

const editor = document.getElementById("editor")
if (name === "textarea") editor.value = text
if (name === "contenteditable") putHtml(editor, html)

// The page shows the very file that it runs.
const source = await fetch(new URL(`../../demo/editors/${name}.js`, import.meta.url))
document.getElementById("code").textContent = (await source.text()).trim()

const findings = document.getElementById("findings")
const waiting = setInterval(() => {
  if (!findings.shadowRoot) return
  clearInterval(waiting)
  ready()
}, 20)
