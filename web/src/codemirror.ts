// codemirror.ts - shows findings in CodeMirror 6
//
//     new EditorView({ extensions: [omdome(checker, { kind: "reply" })] })
//
// With marks, card and keys as everywhere else. Pages that use @codemirror/lint for
// other things, too, may instead have the findings as its diagnostics:
//
//     linter(lintSource(checker, { kind: "reply" }))

import type { Action, Diagnostic } from "@codemirror/lint"
import { Annotation, Transaction, type Extension } from "@codemirror/state"
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type PluginValue, type ViewUpdate } from "@codemirror/view"

import { boxesOf } from "./bindings/boxes.js"
import { smallest } from "./bindings/changes.js"
import { classOf, dress } from "./bindings/marks.js"
import { Pieces } from "./bindings/pieces.js"
import { Description } from "./dom/describe.js"
import type { Ends } from "./dom/highlights.js"
import { flatten } from "./dom/segments.js"
import type { Change, Surface } from "./dom/surface.js"
import { attach, type AnyChecker, type Watcher, type WatchOptions } from "./dom/watch.js"
import type { CheckOptions, Finding, Replacement } from "./types.js"

const watchers = new WeakMap<EditorView, Watcher>()
const fixed = Annotation.define<boolean>()

/** Marks findings, with a card for each. */
export function omdome(checker: AnyChecker, options: WatchOptions): Extension {
  return ViewPlugin.define((view) => new Binding(view, checker, options), { decorations: (binding) => binding.marks })
}

/** What watches an editor: its findings, for a list beside it. */
export function watcherOf(view: EditorView): Watcher | undefined {
  return watchers.get(view)
}

class Binding implements PluginValue {
  marks: DecorationSet = Decoration.none
  readonly #watcher: Watcher
  #changed = (_typed: boolean): void => {}
  #typed = false
  #told = true // of every change there was
  #drawn = true

  constructor(
    readonly view: EditorView,
    checker: AnyChecker,
    options: WatchOptions,
  ) {
    const makeSurface = (changed: (typed: boolean) => void) => {
      this.#changed = changed
      return this.#surface()
    }
    this.#watcher = attach(makeSurface, checker, options)
    watchers.set(view, this.#watcher)
  }

  /** Inside an update nothing can be drawn or measured, so the check follows straight after it. */
  update(update: ViewUpdate): void {
    if (!update.docChanged) return
    this.marks = this.marks.map(update.changes)
    this.#typed ||= update.transactions.some(isTyped)
    if (this.#told) queueMicrotask(() => this.#tell())
    this.#told = false
  }

  destroy(): void {
    this.#told = this.#drawn = true
    this.#changed = () => {}
    watchers.delete(this.view)
    this.#watcher.close()
  }

  #tell(): void {
    if (this.#told) return
    if (this.view.composing) return this.#later(() => this.#tell())
    const typed = this.#typed
    this.#typed = false
    this.#told = true
    this.#changed(typed)
  }

  #draw(findings: readonly Finding[], active: Finding | null): void {
    const size = this.view.state.doc.length
    const marks = flatten(findings, active ? [active] : [])
      .filter(({ end }) => end <= size)
      .map((segment) => Decoration.mark({ class: classOf(segment) }).range(segment.start, segment.end))
    const wanted = Decoration.set(marks)
    if (sameMarks(this.marks, wanted)) return
    this.marks = wanted
    dress(this.view.root as Document | ShadowRoot)
    if (this.#drawn) queueMicrotask(() => this.#redraw())
    this.#drawn = false
  }

  #redraw(): void {
    if (this.#drawn) return
    if (this.view.composing) return this.#later(() => this.#redraw())
    this.#drawn = true
    this.view.dispatch({})
  }

  /** Where the editor composes without telling the page, nobody says when it is over. */
  #later(then: () => void): void {
    setTimeout(then, 100)
  }

  #surface(): Surface {
    const { view } = this
    const description = new Description(view.contentDOM)
    const replaceAll = (changes: readonly Change[]) => this.#replace(changes)
    return {
      element: view.contentDOM,
      get writable() {
        return !view.state.readOnly && view.state.facet(EditorView.editable)
      },
      text: () => view.state.doc.toString(),
      caret() {
        const { main } = view.state.selection
        return view.hasFocus && main.empty ? main.head : null
      },
      draw: (findings, active) => this.#draw(findings, active),
      boxes: (start, end) => boxesOf(this.#ends(start, end)),
      select(start, end) {
        view.focus()
        view.dispatch({ selection: { anchor: start, head: end }, effects: EditorView.scrollIntoView(start), userEvent: "select" })
        view.coordsAtPos(start) // has the editor scroll and draw now
      },
      replace: (start, end, text) => replaceAll([{ start, end, text }]),
      replaceAll,
      describe: (summary, lang, invalid) => description.set(summary, lang, invalid),
      close: () => description.remove(),
    }
  }

  /** Only what is near the visible part is in the page. */
  #ends(start: number, end: number): Ends | null {
    const { from, to } = this.view.viewport
    if (end <= from || start >= to) return null
    return [this.view.domAtPos(Math.max(start, from)), this.view.domAtPos(Math.min(end, to))]
  }

  #replace(all: readonly Change[]): void {
    const { state } = this.view
    const pieces = new Pieces<null>()
    pieces.add(null, state.doc.toString())
    const changes = all.flatMap((one) => smallest(one, pieces)).map(({ start, end, text }) => ({ from: start, to: end, insert: text }))
    // A kind of event that the history joins with nothing before it …
    this.view.dispatch({ changes, annotations: fixed.of(true), userEvent: "input.replace" })
    // … and a selection, so that what is typed next is a step of its own.
    this.view.dispatch({ selection: this.view.state.selection })
  }
}

function sameMarks(some: DecorationSet, others: DecorationSet): boolean {
  const one = some.iter()
  const other = others.iter()
  while (one.value && other.value && one.from === other.from && one.to === other.to && one.value.eq(other.value)) {
    one.next()
    other.next()
  }
  return !one.value && !other.value
}

/** By the user's hand, undo and redo included; not by a script, another person or a quick fix. */
function isTyped(transaction: Transaction): boolean {
  return transaction.annotation(Transaction.userEvent) !== undefined && !transaction.annotation(fixed)
}

/** For `linter()`: the findings as diagnostics, the quick fixes as their actions. */
export function lintSource(checker: AnyChecker, options: CheckOptions): (view: EditorView) => Promise<readonly Diagnostic[]> {
  return async ({ state }) => {
    const text = state.doc.toString()
    const { findings } = await checker.check(text, options)
    return findings.map((finding) => diagnostic(finding, text))
  }
}

function diagnostic(finding: Finding, text: string): Diagnostic {
  const { start, end, severity, message, reason, rule, replacements } = finding
  return {
    from: start,
    to: end,
    severity,
    message: reason ? `${message} ${reason}` : message,
    source: rule,
    actions: replacements.map((one) => action(finding, one, text.slice(one.start, one.end))),
  }
}

/** The editor says where the finding is by then. A replacement whose text has changed since is left. */
function action(finding: Finding, { label, start, end, text }: Replacement, before: string): Action {
  return {
    name: label,
    apply(view, from) {
      const by = from - finding.start
      const place = { from: start + by, to: end + by }
      if (place.from < 0 || view.state.doc.sliceString(place.from, place.to) !== before) return
      view.dispatch({ changes: { ...place, insert: text }, userEvent: "input.replace" })
    },
  }
}
