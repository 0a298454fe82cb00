// lexical.ts - shows findings in Lexical
//
//     const stop = registerOmdome(editor, checker, { kind: "reply" })
//
// In React, in an effect: useEffect(() => registerOmdome(editor, checker, options), [editor]).
// Lexical has no decorations, so marks are painted beside the text: see highlights.ts.

import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from "lexical"

import { boxesOf } from "./bindings/boxes.js"
import { smallest } from "./bindings/changes.js"
import { Pieces, thing, type Spot } from "./bindings/pieces.js"
import { Description } from "./dom/describe.js"
import { Highlights, type Ends } from "./dom/highlights.js"
import type { Change, Surface } from "./dom/surface.js"
import type { Place } from "./dom/text.js"
import { attach, type AnyChecker, type Watcher, type WatchOptions } from "./dom/watch.js"

export interface Options extends WatchOptions {
  /**
   * The text that a decorator node stands for, such as a merge tag's `{{name}}`.
   * Default: U+FFFC, which is read as a merge tag.
   */
  readonly textOf?: (node: LexicalNode) => string | undefined
}

const watchers = new WeakMap<LexicalEditor, Watcher>()
const fixed = "omdome-fix"

/** Marks findings, with a card for each, in whatever element the editor is shown. Returns how to stop. */
export function registerOmdome(editor: LexicalEditor, checker: AnyChecker, options: Options): () => void {
  const leave = () => {
    watchers.get(editor)?.close()
    watchers.delete(editor)
  }
  const stop = editor.registerRootListener((root) => {
    leave()
    if (root) watchers.set(editor, attach((changed) => surfaceOf(editor, root, changed, options), checker, options))
  })
  return () => {
    stop()
    leave()
  }
}

/** What watches an editor, while it is shown: its findings, for a list beside it. */
export function watcherOf(editor: LexicalEditor): Watcher | undefined {
  return watchers.get(editor)
}

function surfaceOf(editor: LexicalEditor, root: HTMLElement, changed: (typed: boolean) => void, options: Options): Surface {
  const highlights = new Highlights(root)
  const description = new Description(root)
  let pieces = new Pieces<string>()
  const read = () => readText(options.textOf)
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size + dirtyLeaves.size > 0) changed(!tags.has("collaboration") && !tags.has(fixed))
  })

  const endsOf = ({ start, end }: { start: number; end: number }): Ends | null => {
    const from = placeOf(editor, pieces.spot(start, "start"))
    const to = placeOf(editor, pieces.spot(end, "end"))
    return from && to && [from, to]
  }

  function replaceAll(all: readonly Change[]): void {
    const changes = all.flatMap((one) => smallest(one, pieces))
    // A step of its own for undo.
    editor.update(() => $replace(changes, pieces, read), { discrete: true, tag: ["history-push", fixed] })
  }

  return {
    element: root,
    get writable() {
      return editor.isEditable()
    },
    text() {
      pieces = editor.getEditorState().read(read)
      return pieces.text
    },
    caret: () => (root.matches(":focus-within") ? editor.getEditorState().read(() => $caret(pieces)) : null),
    draw: (findings, active) => highlights.draw(findings, active, endsOf),
    boxes: (start, end) => boxesOf(endsOf({ start, end })),
    select(start, end) {
      root.focus({ preventScroll: true })
      editor.update(() => $select(pieces, start, end), { discrete: true })
    },
    replace: (start, end, text) => replaceAll([{ start, end, text }]),
    replaceAll,
    describe: (summary, lang, invalid) => description.set(summary, lang, invalid),
    close() {
      stop()
      description.remove()
      highlights.wipe()
    },
  }
}

// ---- the page

function placeOf(editor: LexicalEditor, spot: Spot<string> | null): Place | null {
  const element = spot && editor.getElementByKey(spot.piece.ref)
  if (!element) return null
  const text = textIn(element)
  if (text && !spot.piece.whole) return { node: text, offset: Math.min(spot.offset, text.length) }
  const nth = Array.prototype.indexOf.call(element.parentNode!.childNodes, element)
  return { node: element.parentNode!, offset: nth + (spot.offset > 0 ? 1 : 0) }
}

/** A text node's element holds its text somewhere inside: `<strong><em>text</em></strong>`. */
function textIn(element: Node): Text | null {
  let node: Node | null = element
  while (node && node.nodeType !== Node.TEXT_NODE) node = node.firstChild
  return node as Text | null
}

// ---- the document; these run within a read or an update

/** Each block is a line. */
function readText(textOf: Options["textOf"]): Pieces<string> {
  const pieces = new Pieces<string>()
  let node: LexicalNode | null = $getRoot().getFirstChild()
  while (node) {
    if ($isElementNode(node) && !node.isInline()) pieces.newLine()
    $addTo(pieces, node, textOf)
    node = ($isElementNode(node) && node.getFirstChild()) || $after(node, pieces)
  }
  return pieces
}

/** The node that comes after this one and what is in it. */
function $after(node: LexicalNode, pieces: Pieces<string>): LexicalNode | null {
  let at: LexicalNode | null = node
  while (at && !at.getNextSibling()) {
    at = at.getParent()
    if ($isElementNode(at) && !at.isInline()) pieces.newLine()
  }
  return at && at.getNextSibling()
}

function $addTo(pieces: Pieces<string>, node: LexicalNode, textOf: Options["textOf"]): void {
  const key = node.getKey()
  if ($isTextNode(node)) pieces.add(key, node.getTextContent(), node.isToken() || node.isSegmented())
  else if ($isLineBreakNode(node)) pieces.add(key, "\n", true)
  else if ($isDecoratorNode(node) && node.isInline()) pieces.add(key, textOf?.(node) ?? thing, true)
  else if ($isElementNode(node) && node.isEmpty() && !node.isInline()) pieces.add(key, "")
}

function $caret(pieces: Pieces<string>): number | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.isCollapsed() ? $offsetOf(pieces, selection.anchor) : null
}

function $offsetOf(pieces: Pieces<string>, { key, offset, type }: PointType): number {
  const own = pieces.all.find((piece) => piece.ref === key)
  if (own) return own.start + (type === "text" ? offset : 0)
  const before = $lastLeafBefore($getNodeByKey<ElementNode>(key), offset)
  const piece = pieces.all.find(({ ref }) => ref === before?.getKey())
  return piece ? piece.start + piece.length : 0
}

function $lastLeafBefore(element: ElementNode | null, offset: number): LexicalNode | null {
  const child = element?.getChildAtIndex(offset - 1) ?? null
  return $isElementNode(child) ? (child.getLastDescendant() ?? child) : child
}

function $select(pieces: Pieces<string>, start: number, end: number): void {
  const to = pieces.spot(end, "end")
  const from = start === end ? to : pieces.spot(start, "start")
  if (!from || !to) return
  const selection = $createRangeSelection()
  $setPoint(selection.anchor, from)
  $setPoint(selection.focus, to)
  $setSelection(selection)
}

function $setPoint(point: PointType, { piece, offset }: Spot<string>): void {
  const node = $getNodeByKey(piece.ref)
  if (!node) return
  if ($isTextNode(node)) point.set(piece.ref, offset, "text")
  else if ($isElementNode(node)) point.set(piece.ref, 0, "element")
  else point.set(node.getParentOrThrow().getKey(), node.getIndexWithinParent() + (offset > 0 ? 1 : 0), "element")
}

/** The caret stays where it was in the text. */
function $replace(changes: readonly Change[], pieces: Pieces<string>, read: () => Pieces<string>): void {
  const caret = $caret(pieces)
  for (const { start, end, text } of [...changes].reverse()) {
    $select(pieces, start, end)
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) continue
    if (text) selection.insertText(text)
    else selection.removeText()
  }
  if (caret === null) return
  const now = after(caret, changes)
  $select(read(), now, now)
}

/** Where an offset lies when all is changed. */
function after(offset: number, changes: readonly Change[]): number {
  let by = 0
  for (const { start, end, text } of changes) {
    if (offset >= end) by += text.length - (end - start)
    else if (offset > start) return start + by + text.length
  }
  return offset + by
}
