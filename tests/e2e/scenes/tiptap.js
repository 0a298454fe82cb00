import { Editor, Extension } from "@tiptap/core"
import Mention from "@tiptap/extension-mention"
import StarterKit from "@tiptap/starter-kit"
import { omdome, watcherOf } from "omdome/prosemirror"

export function make(parent, checker, options) {
  const Omdome = Extension.create({
    name: "omdome",
    addProseMirrorPlugins: () => (checker ? [omdome(checker, options)] : []),
  })
  const editor = new Editor({
    element: parent,
    extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 2500 } }), Mention, Omdome],
    editorProps: { attributes: { "aria-label": "Text", role: "textbox", "aria-multiline": "true" } },
  })
  const { view } = editor
  return {
    view,
    watcher: () => watcherOf(editor.view),
    text: () => editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n", (node) => (node.type.name === "hardBreak" ? "\n" : "\uFFFC")),
    saved: () => JSON.stringify(editor.getJSON()),
    put: (lines) => editor.commands.setContent({ type: "doc", content: lines.map(block) }),
    remote: (text) => editor.view.dispatch(editor.state.tr.insertText(text, 1).setMeta("addToHistory", false)),
    selection: () => editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to),
    structure: () =>
      editor.commands.setContent(
        '<h1>One</h1><p>Two <strong>bo</strong>ld bad 👩‍👩‍👧</p><ul><li><p>Three</p></li><li><p>Four very <em>bad</em></p></li></ul><p></p><hr><p>Dear <span data-type="mention" data-id="x"></span> bad<br>bad å</p>',
      ),
    lock: () => editor.setEditable(false),
    stop: () => editor.destroy(),
  }
}

function block(line) {
  const parts = line.split(/(\[\w+\])/).filter(Boolean)
  const content = parts.map((part) => (part[0] === "[" ? { type: "mention", attrs: { id: part.slice(1, -1) } } : { type: "text", text: part }))
  return { type: "paragraph", content }
}
