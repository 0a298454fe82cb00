import { createEmptyHistoryState, registerHistory } from "@lexical/history"
import { registerRichText } from "@lexical/rich-text"
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical"
import { load } from "omdome"
import { panel } from "omdome/dom"
import { registerOmdome, watcherOf } from "omdome/lexical"
import { language, text } from "./page.js"

const checker = await load({ languages: ["sv", "en"], locale: language })

const editor = createEditor()
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
registerOmdome(editor, checker, { kind: "reply" })
editor.setRootElement(document.querySelector("#editor"))
editor.update(() => {
  const paragraphs = text.split("\n").map((line) => $createParagraphNode().append($createTextNode(line)))
  $getRoot().clear().append(...paragraphs)
})

panel(document.querySelector("#findings"), [watcherOf(editor)])
