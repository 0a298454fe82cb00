import { baseKeymap } from "prosemirror-commands"
import { history, redo, undo } from "prosemirror-history"
import { keymap } from "prosemirror-keymap"
import { DOMParser } from "prosemirror-model"
import { schema } from "prosemirror-schema-basic"
import { EditorState } from "prosemirror-state"
import { EditorView } from "prosemirror-view"
import "prosemirror-view/style/prosemirror.css"
import { load } from "omdome"
import { panel } from "omdome/dom"
import { omdome, watcherOf } from "omdome/prosemirror"
import { html, label, language } from "./page.js"

const checker = await load({ languages: ["sv", "en"], locale: language })
const content = document.createRange().createContextualFragment(html)
const view = new EditorView(document.querySelector("#editor"), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(content),
    plugins: [
      history(),
      keymap({ "Mod-z": undo, "Mod-Shift-z": redo }),
      keymap(baseKeymap),
      omdome(checker, { kind: "invitation" }),
    ],
  }),
  attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, lang: language },
})
panel(document.querySelector("#findings"), [watcherOf(view)])
