// quill.ts - shows findings in Quill 2
//
//     const watcher = watch(new Quill("#editor"), checker, { kind: "reply" })
//
// Formats would be saved with the text, so marks are painted beside it: see highlights.ts.

import type Quill from "quill"

import { boxesOf } from "./bindings/boxes.js"
import { smallest } from "./bindings/changes.js"
import { Pieces, thing } from "./bindings/pieces.js"
import { offsetOf, positionsOf, type Numbered } from "./bindings/positions.js"
import { Description } from "./dom/describe.js"
import { Highlights, type Ends } from "./dom/highlights.js"
import type { Change, Surface } from "./dom/surface.js"
import type { Place } from "./dom/text.js"
import { attach, type AnyChecker, type Watcher, type WatchOptions } from "./dom/watch.js"

export interface Options extends WatchOptions {
  /**
   * The text that an embed stands for, such as `{{name}}` for { tag: "name" }.
   * Default: U+FFFC, which is read as a merge tag.
   */
  readonly textOf?: (embed: Readonly<Record<string, unknown>>) => string | undefined
}

/** A stretch of the document with the same formats. */
interface Ref extends Numbered {
  readonly formats: Formats | undefined
}

type Formats = Readonly<Record<string, unknown>>
type Op = { insert: string; attributes?: Formats } | { retain: number } | { delete: number }

/** Marks findings in a Quill editor, with a card for each. */
export function watch(quill: Quill, checker: AnyChecker, options: Options): Watcher {
  return attach((changed) => surfaceOf(quill, changed, options), checker, options)
}

function surfaceOf(quill: Quill, changed: (typed: boolean) => void, options: Options): Surface {
  const highlights = new Highlights(quill.root)
  const description = new Description(quill.root)
  let pieces = new Pieces<Ref>()
  let fixing = false

  const told = (_delta: unknown, _before: unknown, source: string) => changed(source === "user" && !fixing)
  // Until an input method is done, only the page knows what it writes.
  const composing = () => highlights.follow()
  quill.on("text-change", told)
  quill.root.addEventListener("compositionstart", composing)

  const endsOf = ({ start, end }: { start: number; end: number }): Ends | null => {
    const [first, last] = positionsOf(pieces, start, end)
    const from = placeOf(quill, first, "start")
    const to = placeOf(quill, last, "end")
    return from && to && [from, to]
  }

  function select(start: number, end: number): void {
    const [from, to] = positionsOf(pieces, start, end)
    quill.focus({ preventScroll: true })
    quill.setSelection(from, to - from, "user")
    quill.scrollSelectionIntoView()
  }

  function replaceAll(all: readonly Change[]): void {
    const ops = deltaOf(all.flatMap((one) => smallest(one, pieces)), pieces)
    // A step of its own for undo, both before and after.
    quill.history.cutoff()
    fixing = true
    quill.updateContents(ops, "user")
    fixing = false
    quill.history.cutoff()
  }

  return {
    element: quill.root,
    get writable() {
      return quill.isEnabled()
    },
    text() {
      pieces = read(quill, options.textOf)
      return pieces.text
    },
    caret() {
      const range = quill.hasFocus() ? quill.getSelection() : null
      return range?.length === 0 ? offsetOf(pieces, range.index) : null
    },
    draw: (findings, active) => highlights.draw(findings, active, endsOf),
    boxes: (start, end) => boxesOf(endsOf({ start, end })),
    select,
    replace: (start, end, text) => replaceAll([{ start, end, text }]),
    replaceAll,
    describe: (summary, lang, invalid) => description.set(summary, lang, invalid),
    close() {
      quill.off("text-change", told)
      quill.root.removeEventListener("compositionstart", composing)
      description.remove()
      highlights.wipe()
    },
  }
}

/** Without the line break that ends every document. */
function read(quill: Quill, textOf: Options["textOf"]): Pieces<Ref> {
  const pieces = new Pieces<Ref>()
  const last = quill.getLength() - 1
  let at = 0
  for (const { insert, attributes: formats } of quill.getContents(0, last).ops) {
    const text = typeof insert === "string" ? insert : insert ? (textOf?.(insert) ?? thing) + lineBehind(quill, at) : ""
    const size = typeof insert === "string" ? insert.length : 1
    pieces.add({ at, size, formats }, text, typeof insert !== "string")
    at += size
  }
  return pieces
}

/** An embed that is a block, such as a video, is a line of its own. */
function lineBehind(quill: Quill, at: number): string {
  const [leaf] = quill.getLeaf(at + 1)
  return leaf?.domNode.parentNode === quill.root ? "\n" : ""
}

function placeOf(quill: Quill, index: number, side: "start" | "end"): Place | null {
  // Asked for an index, Quill gives the leaf before it; so ask for the letter's other side.
  const [leaf, offset] = quill.getLeaf(side === "start" ? index + 1 : index)
  const node = leaf?.domNode
  if (!node) return null
  const within = side === "start" ? offset - 1 : offset
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: Math.max(0, within) }
  const nth = Array.prototype.indexOf.call(node.parentNode!.childNodes, node)
  return { node: node.parentNode!, offset: nth + (within > 0 ? 1 : 0) }
}

function deltaOf(changes: readonly Change[], pieces: Pieces<Ref>): Op[] {
  const ops: Op[] = []
  let at = 0
  for (const { start, end, text } of changes) {
    const [from, to] = positionsOf(pieces, start, end)
    const formats = formatsAt(pieces, start, start === end ? "end" : "start")
    if (from > at) ops.push({ retain: from - at })
    if (text) ops.push(formats ? { insert: text, attributes: formats } : { insert: text })
    if (to > from) ops.push({ delete: to - from })
    at = to
  }
  return ops
}

/** What is written looks like its neighbour. Formats of a line break are those of its line. */
function formatsAt(pieces: Pieces<Ref>, offset: number, side: "start" | "end"): Formats | undefined {
  const piece = pieces.spot(offset, side)?.piece
  if (!piece || piece.whole) return undefined
  const isLine = pieces.text.slice(piece.start, piece.start + piece.length).trim() === ""
  return isLine ? undefined : piece.ref.formats
}
