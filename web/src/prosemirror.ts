// prosemirror.ts - shows findings in ProseMirror, and so in Tiptap
//
//     EditorState.create({ plugins: [omdome(checker, { kind: "reply" })] })
//
//     const Omdome = Extension.create({
//       name: "omdome",
//       addProseMirrorPlugins: () => [omdome(checker, { kind: "reply" })],
//     })
//
// Marks are decorations: the document is changed by quick fixes and by nothing else.

import type { Node as DocumentNode } from "prosemirror-model"
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from "prosemirror-state"
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view"

import { boxesOf } from "./bindings/boxes.js"
import { smallest } from "./bindings/changes.js"
import { classOf, dress } from "./bindings/marks.js"
import { Pieces, thing } from "./bindings/pieces.js"
import { offsetOf, positionsOf, type Numbered } from "./bindings/positions.js"
import { rootOf } from "./dom/build.js"
import { Description } from "./dom/describe.js"
import type { Ends } from "./dom/highlights.js"
import { flatten } from "./dom/segments.js"
import type { Change, Surface } from "./dom/surface.js"
import { attach, type AnyChecker, type Watcher, type WatchOptions } from "./dom/watch.js"
import type { Finding } from "./types.js"

export interface Options extends WatchOptions {
  /**
   * The text that a node without text stands for, such as a merge tag's `{{name}}`.
   * Default: U+FFFC, which is read as a merge tag. Hard breaks are new lines.
   */
  readonly textOf?: (node: DocumentNode) => string | undefined
}

interface State {
  readonly marks: DecorationSet
  readonly typed: number // transactions by the user's hand, so far
}

const key = new PluginKey<State>("omdome")
const watchers = new WeakMap<EditorView, Watcher>()

// The name under which prosemirror-history hears that a step ends, so that it need not be there.
const closeHistory = "closeHistory$"

/** Marks findings, with a card for each. */
export function omdome(checker: AnyChecker, options: Options): Plugin<State> {
  const bindings = new WeakMap<EditorView, Binding>()
  const plugin: Plugin<State> = new Plugin<State>({
    key,
    state: {
      init: () => ({ marks: DecorationSet.empty, typed: 0 }),
      apply: (transaction, { marks, typed }) => ({
        marks: transaction.getMeta(key) ?? marks.map(transaction.mapping, transaction.doc),
        typed: typed + Number(isTyped(transaction)),
      }),
    },
    props: { decorations: (state) => key.getState(state)?.marks },
    view(view) {
      const binding = bindings.get(view) ?? new Binding(view, checker, options)
      bindings.set(view, binding)
      return {
        update: (view, before) => binding.update(view, before),
        // Whenever another plugin comes or goes, all are taken away and put back. The
        // watcher, which the page may show in a list, lives on.
        destroy: () =>
          queueMicrotask(() => {
            if (!view.isDestroyed && key.get(view.state) === plugin) return
            bindings.delete(view)
            binding.destroy()
          }),
      }
    },
  })
  return plugin
}

/** What watches an editor: its findings, for a list beside it. */
export function watcherOf(view: EditorView): Watcher | undefined {
  return watchers.get(view)
}

/** By the user's hand; what comes from elsewhere stays out of the user's history. */
function isTyped(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta("addToHistory") !== false && !transaction.getMeta(closeHistory)
}

class Binding {
  readonly #watcher: Watcher
  #pieces = new Pieces<Numbered>()
  #changed = (_typed: boolean): void => {}
  #typed = 0
  #told = true // of every change there was
  #wanted: readonly Decoration[] | null = null // to be drawn

  constructor(
    readonly view: EditorView,
    checker: AnyChecker,
    readonly options: Options,
  ) {
    const makeSurface = (changed: (typed: boolean) => void) => {
      this.#changed = changed
      return this.#surface()
    }
    this.#watcher = attach(makeSurface, checker, options)
    watchers.set(view, this.#watcher)
  }

  /** Other plugins have yet to hear of the change, so the check follows straight after it. */
  update(view: EditorView, before: EditorState): void {
    if (view.state.doc === before.doc) return
    this.#wanted = null
    if (this.#told) queueMicrotask(() => this.#tell())
    this.#told = false
  }

  destroy(): void {
    this.#told = true
    this.#wanted = null
    this.#changed = () => {}
    if (watchers.get(this.view) === this.#watcher) watchers.delete(this.view)
    this.#watcher.close()
  }

  #tell(): void {
    if (this.#told) return
    const typed = key.getState(this.view.state)?.typed ?? 0
    const byHand = typed > this.#typed
    this.#typed = typed
    this.#told = true
    this.#changed(byHand)
  }

  #draw(findings: readonly Finding[], active: Finding | null): void {
    const marks = flatten(findings, active ? [active] : []).flatMap((segment) => {
      const [from, to] = positionsOf(this.#pieces, segment.start, segment.end)
      const look = { class: classOf(segment) }
      return from < to ? [Decoration.inline(from, to, look, look)] : []
    })
    dress(rootOf(this.view.dom))
    if (!this.#wanted) queueMicrotask(() => this.#redraw())
    this.#wanted = marks
  }

  #redraw(): void {
    const { view } = this
    const wanted = this.#wanted
    // An input method keeps its text node; the marks that there are move with the text.
    if (!wanted || view.isDestroyed || view.composing) return void (this.#wanted = null)
    if (!hasReadSelection(view)) return void setTimeout(() => this.#redraw(), 10)
    this.#wanted = null
    const drawn = key.getState(view.state)?.marks.find() ?? []
    if (sameMarks(drawn, wanted)) return // hosts need not hear of nothing
    const marks = DecorationSet.create(view.state.doc, [...wanted])
    view.dispatch(view.state.tr.setMeta(key, marks).setMeta("addToHistory", false))
  }

  #surface(): Surface {
    const { view } = this
    const description = new Description(view.dom)
    const replaceAll = (changes: readonly Change[]) => this.#replace(changes)
    return {
      element: view.dom,
      get writable() {
        return view.editable
      },
      text: () => {
        this.#pieces = read(view.state.doc, this.options.textOf)
        return this.#pieces.text
      },
      caret: () => {
        const { selection } = view.state
        return view.hasFocus() && selection instanceof TextSelection && selection.empty ? offsetOf(this.#pieces, selection.head) : null
      },
      draw: (findings, active) => this.#draw(findings, active),
      boxes: (start, end) => boxesOf(this.#ends(start, end)),
      select: (start, end) => {
        const [from, to] = positionsOf(this.#pieces, start, end)
        const { doc, tr } = view.state
        view.focus()
        view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))).scrollIntoView())
      },
      replace: (start, end, text) => replaceAll([{ start, end, text }]),
      replaceAll,
      describe: (summary, lang, invalid) => description.set(summary, lang, invalid),
      close: () => description.remove(),
    }
  }

  #ends(start: number, end: number): Ends {
    const [from, to] = positionsOf(this.#pieces, start, end)
    return [this.view.domAtPos(from, 1), this.view.domAtPos(to, -1)]
  }

  #replace(all: readonly Change[]): void {
    const { tr } = this.view.state
    for (const { start, end, text } of all.flatMap((one) => smallest(one, this.#pieces)).reverse()) {
      const [from, to] = positionsOf(this.#pieces, start, end)
      if (text) tr.insertText(text, from, to)
      else tr.delete(from, to)
    }
    // A step of its own for undo, both before and after.
    this.view.dispatch(tr.setMeta(closeHistory, true))
    this.view.dispatch(this.view.state.tr.setMeta(closeHistory, true))
  }
}

function sameMarks(some: readonly Decoration[], others: readonly Decoration[]): boolean {
  const textOf = (marks: readonly Decoration[]) => marks.map(({ from, to, spec }) => `${from},${to},${spec.class}`).sort().join()
  return some.length === others.length && textOf(some) === textOf(others)
}

/** Drawing puts the selection where the editor believes it is; what the user selects is known a moment later. */
function hasReadSelection(view: EditorView): boolean {
  const selection = (view.root as Document).getSelection?.()
  if (!selection?.focusNode || !selection.anchorNode || !view.hasFocus()) return true
  if (!view.dom.contains(selection.focusNode) || !view.dom.contains(selection.anchorNode)) return true
  const { state } = view
  if (!(state.selection instanceof TextSelection)) return true
  const anchor = view.posAtDOM(selection.anchorNode, selection.anchorOffset)
  const head = view.posAtDOM(selection.focusNode, selection.focusOffset)
  return state.selection.eq(TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head)))
}

/** Each textblock is a line. */
function read(doc: DocumentNode, textOf: Options["textOf"]): Pieces<Numbered> {
  const pieces = new Pieces<Numbered>()
  doc.descendants((node, at) => {
    if (node.isTextblock) {
      pieces.newLine()
      pieces.add({ at: at + 1, size: 0 }, "")
    } else if (node.isText) pieces.add({ at, size: node.nodeSize }, node.text!)
    else if (node.isInline && node.isAtom) pieces.add({ at, size: node.nodeSize }, isBreak(node) ? "\n" : (textOf?.(node) ?? thing), true)
    return !(node.isInline && node.isAtom)
  })
  return pieces
}

function isBreak({ type }: DocumentNode): boolean {
  return type.name === "hard_break" || type.name === "hardBreak"
}
