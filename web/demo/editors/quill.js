import Quill from "quill"
import "quill/dist/quill.core.css"
import { load } from "omdome"
import { panel } from "omdome/dom"
import { watch } from "omdome/quill"
import { label, language, text } from "./page.js"

const checker = await load({ languages: ["sv", "en"], locale: language })

const quill = new Quill("#editor", { modules: { toolbar: false } })
const attributes = { role: "textbox", "aria-multiline": "true", "aria-label": label, lang: language }
for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value)
quill.setText(text)

const watcher = watch(quill, checker, { kind: "reply" })
panel(document.querySelector("#findings"), [watcher])
