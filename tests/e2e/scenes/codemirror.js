import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { forEachDiagnostic, forceLinting, linter } from "@codemirror/lint"
import { Compartment, EditorState } from "@codemirror/state"
import { EditorView, keymap } from "@codemirror/view"
import { lintSource, omdome, watcherOf } from "omdome/codemirror"

export const editable = ".cm-content"

export function make(parent, checker, options) {
  const root = parent.getRootNode()
  const lock = new Compartment()
  const view = new EditorView({
    parent,
    root,
    extensions: [
      lock.of([]),
      history({ newGroupDelay: 2500 }),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Text" }),
      checker ? omdome(checker, options) : [],
    ],
  })
  return {
    view,
    watcher: () => watcherOf(view),
    text: () => view.state.doc.toString(),
    saved: () => JSON.stringify(view.state.doc.toJSON()),
    put: (lines) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: lines.join("\n") } }),
    remote: (text) => view.dispatch({ changes: { from: 0, insert: text } }),
    selection: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    lock: () => view.dispatch({ effects: lock.reconfigure(EditorState.readOnly.of(true)) }),
    stop: () => view.destroy(),
  }
}

/** The same findings by way of @codemirror/lint. */
export function lintWith(checker) {
  window.lint = (text) => open(text, lintSource(checker, { kind: "reply" }))
}

function open(doc, source) {
  const parent = document.querySelector("#place")
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc, extensions: [linter(source, { delay: 0 })] }),
  })
  window.linted = {
    view,
    async diagnostics() {
      forceLinting(view)
      await new Promise((resolve) => setTimeout(resolve, 50))
      const all = []
      forEachDiagnostic(view.state, (diagnostic, from, to) => all.push({ diagnostic, from, to }))
      return all
    },
  }
}
