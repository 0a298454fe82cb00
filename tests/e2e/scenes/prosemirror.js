import { baseKeymap } from "prosemirror-commands"
import { history, redo, undo } from "prosemirror-history"
import { keymap } from "prosemirror-keymap"
import { Schema } from "prosemirror-model"
import { schema as basic } from "prosemirror-schema-basic"
import { EditorState, Plugin } from "prosemirror-state"
import { EditorView } from "prosemirror-view"
import { omdome, watcherOf } from "omdome/prosemirror"

const tag = {
  group: "inline",
  inline: true,
  atom: true,
  attrs: { name: {} },
  toDOM: (node) => ["span", { class: "tag" }, `{{${node.attrs.name}}}`],
}
const schema = new Schema({ nodes: basic.spec.nodes.addToEnd("tag", tag), marks: basic.spec.marks })

export function make(parent, checker, options) {
  const view = new EditorView(parent, {
    state: EditorState.create({
      schema,
      plugins: [
        history({ newGroupDelay: 2500 }),
        keymap({ "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo }),
        keymap(baseKeymap),
        ...(checker ? [omdome(checker, options)] : []),
      ],
    }),
    attributes: { "aria-label": "Text", role: "textbox", "aria-multiline": "true" },
  })
  const put = (blocks) => {
    const doc = schema.node("doc", null, blocks.map(block))
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content))
  }
  return {
    view,
    watcher: () => watcherOf(view),
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", (node) => (node.type.name === "hard_break" ? "\n" : "\uFFFC")),
    saved: () => JSON.stringify(view.state.doc),
    put,
    remote: (text) => view.dispatch(view.state.tr.insertText(text, 1).setMeta("addToHistory", false)),
    selection: () => view.state.doc.textBetween(view.state.selection.from, view.state.selection.to),
    structure() {
      const [paragraph, quote, text, strong] = [schema.nodes.paragraph, schema.nodes.blockquote, (t) => schema.text(t), schema.marks.strong]
      const doc = schema.node("doc", null, [
        schema.node("heading", { level: 1 }, [text("One")]),
        paragraph.create(null, [text("Two "), schema.text("bo", [strong.create()]), text("ld bad 👩‍👩‍👧")]),
        quote.create(null, [paragraph.create(null, [text("Three")]), paragraph.create(null, [text("Four very "), schema.text("bad", [strong.create()])])]),
        paragraph.create(),
        schema.node("horizontal_rule"),
        paragraph.create(null, [text("Dear "), schema.node("tag", { name: "x" }), text(" bad"), schema.node("hard_break"), text("bad å")]),
      ])
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content))
    },
    lock: () => view.setProps({ editable: () => false }),
    addPlugin: () => view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, new Plugin({})] })),
    stop: () => view.destroy(),
  }
}

/** "Dear [name]" holds a tag. */
function block(line) {
  const parts = line.split(/(\[\w+\])/).filter(Boolean)
  return schema.node("paragraph", null, parts.map((part) => (part[0] === "[" ? schema.node("tag", { name: part.slice(1, -1) }) : schema.text(part))))
}
