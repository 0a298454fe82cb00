import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { EditorView, keymap } from "@codemirror/view"
import { load } from "omdome"
import { omdome, watcherOf } from "omdome/codemirror"
import { panel } from "omdome/dom"
import { label, language, text } from "./page.js"

const checker = await load({ languages: ["sv", "en"], locale: language })

// In a shadow root CodeMirror needs no inline styles, which this page's policy forbids.
const root = document.querySelector("#editor").attachShadow({ mode: "open" })
const view = new EditorView({
  root,
  parent: root,
  doc: text,
  extensions: [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, lang: language }),
    EditorView.theme({ "&.cm-focused": { outline: "none" }, ".cm-scroller": { font: "inherit" } }),
    omdome(checker, { kind: "reply" }),
  ],
})
panel(document.querySelector("#findings"), [watcherOf(view)])
