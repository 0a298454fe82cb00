import { createEmptyHistoryState, registerHistory } from "@lexical/history"
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text"
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isLineBreakNode,
  createEditor,
  DecoratorNode,
} from "lexical"
import { registerOmdome, watcherOf } from "omdome/lexical"

class Tag extends DecoratorNode {
  static getType = () => "tag"
  static clone = (node) => new Tag(node.name, node.__key)
  static importJSON = ({ name }) => new Tag(name)
  constructor(name = "", key) {
    super(key)
    this.name = name
  }
  exportJSON() {
    return { ...super.exportJSON(), type: "tag", name: this.name }
  }
  createDOM() {
    const span = document.createElement("span")
    span.className = "tag"
    span.contentEditable = "false"
    span.textContent = `{{${this.name}}}`
    return span
  }
  updateDOM = () => false
  decorate = () => null
}

export function make(parent, checker, options) {
  const root = document.createElement("div")
  for (const [name, value] of Object.entries({ contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": "Text", spellcheck: "false" })) root.setAttribute(name, value)
  parent.append(root)
  const editor = createEditor({ nodes: [HeadingNode, QuoteNode, Tag], onError: (error) => reportError(error) })
  const stops = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 2500)]
  if (checker) stops.push(registerOmdome(editor, checker, options))
  editor.setRootElement(root)
  const set = (fill, tag) =>
    editor.update(
      () => {
        const all = $getRoot()
        all.clear()
        all.append(...fill())
      },
      { discrete: true, tag },
    )
  return {
    editor,
    watcher: () => watcherOf(editor),
    text: () => editor.getEditorState().read(() => $getRoot().getChildren().map(textOf).join("\n")),
    saved: () => JSON.stringify(editor.getEditorState()) + root.innerHTML,
    put: (lines) => set(() => lines.map((line) => $createParagraphNode().append(...inline(line)))),
    remote: (text) =>
      editor.update(() => void $getRoot().getFirstDescendant().insertBefore($createTextNode(text)), { discrete: true, tag: "collaboration" }),
    selection: () => editor.getEditorState().read(() => $getSelection()?.getTextContent() ?? ""),
    structure: () =>
      set(() => [
        $createHeadingNode("h1").append($createTextNode("One")),
        $createParagraphNode().append($createTextNode("Two "), $createTextNode("bo").toggleFormat("bold"), $createTextNode("ld bad 👩‍👩‍👧")),
        $createQuoteNode().append($createTextNode("Three")),
        $createQuoteNode().append($createTextNode("Four very "), $createTextNode("bad").toggleFormat("bold").toggleFormat("italic")),
        $createParagraphNode(),
        $createParagraphNode().append($createTextNode("Dear "), new Tag("x"), $createTextNode(" bad"), $createLineBreakNode(), $createTextNode("bad å")),
      ]),
    lock: () => editor.setEditable(false),
    stop() {
      for (const stop of stops.reverse()) stop()
      editor.setRootElement(null)
    },
  }
}

function textOf(block) {
  return block.getChildren().map((node) => ($isLineBreakNode(node) ? "\n" : $isDecoratorNode(node) ? "\uFFFC" : node.getTextContent())).join("")
}

function inline(line) {
  return line.split(/(\[\w+\])/).filter(Boolean).map((part) => (part[0] === "[" ? new Tag(part.slice(1, -1)) : $createTextNode(part)))
}
