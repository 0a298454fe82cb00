import { Editor, Extension } from "@tiptap/core"
import StarterKit from "@tiptap/starter-kit"
import "prosemirror-view/style/prosemirror.css"
import { load } from "omdome"
import { panel } from "omdome/dom"
import { omdome, watcherOf } from "omdome/prosemirror"
import { html, label, language } from "./page.js"

const checker = await load({ languages: ["sv", "en"], locale: language })

const Omdome = Extension.create({
  name: "omdome",
  addProseMirrorPlugins: () => [omdome(checker, { kind: "invitation" })],
})

const editor = new Editor({
  element: document.querySelector("#editor"),
  content: html,
  extensions: [StarterKit, Omdome],
  injectCSS: false, // this page's policy forbids inline styles
  editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, lang: language } },
})
panel(document.querySelector("#findings"), [watcherOf(editor.view)])
