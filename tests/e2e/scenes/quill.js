import Quill from "quill"
import { watch } from "omdome/quill"

const Embed = Quill.import("blots/embed")
class Tag extends Embed {
  static blotName = "tag"
  static tagName = "span"
  static className = "tag"
  static create(name) {
    const node = super.create(name)
    node.dataset.name = name
    node.textContent = `{{${name}}}`
    return node
  }
  static value = (node) => node.dataset.name
}
Quill.register(Tag)

export function make(parent, checker, options) {
  const quill = new Quill(parent, { modules: { toolbar: false, history: { delay: 2500 } } })
  quill.root.setAttribute("role", "textbox")
  quill.root.setAttribute("aria-multiline", "true")
  quill.root.setAttribute("aria-label", "Text")
  const watcher = checker && watch(quill, checker, options)
  return {
    quill,
    watcher: () => watcher,
    text: () => quill.getContents().ops.map(({ insert }) => (typeof insert === "string" ? insert : "\uFFFC")).join("").slice(0, -1),
    saved: () => JSON.stringify(quill.getContents()) + quill.root.innerHTML,
    put: (lines) => quill.setContents(lines.flatMap(block), "api"),
    remote: (text) => quill.insertText(0, text, "api"),
    selection: () => quill.getText(quill.getSelection() ?? undefined),
    structure: () =>
      quill.setContents([
        { insert: "One" },
        { insert: "\n", attributes: { header: 1 } },
        { insert: "Two " },
        { insert: "bo", attributes: { bold: true } },
        { insert: "ld bad 👩‍👩‍👧\nThree" },
        { insert: "\n", attributes: { list: "bullet" } },
        { insert: "Four very " },
        { insert: "bad", attributes: { italic: true } },
        { insert: "\n", attributes: { list: "bullet" } },
        { insert: "\nDear " },
        { insert: { tag: "x" } },
        { insert: " bad\nbad å\n" },
      ]),
    lock: () => quill.enable(false),
    stop() {
      watcher?.close()
    },
  }
}

function block(line) {
  const parts = line.split(/(\[\w+\])/).filter(Boolean)
  return [...parts.map((part) => (part[0] === "[" ? { insert: { tag: part.slice(1, -1) } } : { insert: part })), { insert: "\n" }]
}
