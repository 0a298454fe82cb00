// editable.ts - a contenteditable as a surface
//
// Underlines are painted by the CSS Custom Highlight API: not one node changes, so
// the caret, undo, input methods and the saved HTML stay as they are.

import type { Finding } from "../types.js"
import { adopt, rootOf } from "./build.js"
import { Description } from "./describe.js"
import { withChanges } from "./edits.js"
import { changeInOneStep } from "./rich-fix.js"
import { highlightCss } from "./style.js"
import type { Surface } from "./surface.js"
import { RichText, type Place } from "./text.js"

type Name = "omdome-error" | "omdome-warning" | "omdome-hint" | "omdome-active"

export function editableSurface(element: HTMLElement, changed: (typed: boolean) => void): Surface {
  let rich = new RichText(element)
  const description = new Description(element)
  let drawn: { name: Name; range: AbstractRange }[] = []
  adopt(rootOf(element), highlightCss)
  if (rootOf(element) !== element.ownerDocument) adopt(element.ownerDocument, highlightCss)

  // Scripts and toolbars change the tree without an input event.
  const changes = new MutationObserver(() => changed(false))
  changes.observe(element, { childList: true, characterData: true, subtree: true })
  const typed = () => changed(true)
  element.addEventListener("input", typed)

  function wipe(): void {
    for (const { name, range } of drawn) highlight(name)?.delete(range)
    drawn = []
  }

  function paint(name: Name, { start, end }: Finding): void {
    const from = rich.place(start, "start")
    const to = rich.place(end, "end")
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
    highlight(name)?.add(range)
    drawn.push({ name, range })
  }

  return {
    element,
    get writable() {
      return element.isContentEditable
    },
    text() {
      changes.takeRecords()
      rich = new RichText(element)
      return rich.text
    },
    caret() {
      const at = selectionIn(element)
      return at?.isCollapsed && at.focusNode ? rich.offset(at.focusNode, at.focusOffset) : null
    },
    draw(findings, active) {
      wipe()
      for (const finding of findings) paint(`omdome-${finding.severity}`, finding)
      if (active) paint("omdome-active", active)
    },
    boxes(start, end) {
      const boxes = [...rangeOf(element, rich, start, end).getClientRects()]
      return boxes.filter((box) => box.width > 0)
    },
    select(start, end) {
      select(element, rangeOf(element, rich, start, end))
      const place = rich.place(start, "start").node
      const parent = place instanceof Element ? place : place.parentElement
      parent?.scrollIntoView({ block: "nearest", inline: "nearest" })
    },
    replace(start, end, text) {
      select(element, rangeOf(element, rich, start, end))
      const page = element.ownerDocument
      if (text) page.execCommand("insertText", false, text)
      else page.execCommand("delete")
    },
    replaceAll(all) {
      if (all.length === 0) return
      // Whole lines: browsers put back whole blocks as they were.
      const start = rich.text.slice(0, all[0]!.start).lastIndexOf("\n") + 1
      const next = rich.text.indexOf("\n", all.at(-1)!.end)
      const end = next < 0 ? rich.text.length : next
      element.focus({ preventScroll: true })
      const inRange = all.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
      const wanted = withChanges(rich.text, 0, all)
      if (changeInOneStep(element, rangeOf(element, rich, start, end), wanted, inRange)) return
      for (const one of [...all].reverse()) {
        rich = new RichText(element)
        this.replace(one.start, one.end, one.text)
      }
    },
    describe: (summary, lang, invalid) => description.set(summary, lang, invalid),
    close() {
      changes.disconnect()
      description.remove()
      element.removeEventListener("input", typed)
      wipe()
    },
  }
}

/** The page's highlight of that name: one for all editors, each adds its own ranges. */
function highlight(name: Name): Highlight | undefined {
  if (typeof Highlight === "undefined" || !CSS.highlights) return undefined
  const known = CSS.highlights.get(name)
  if (known) return known
  const fresh = new Highlight()
  fresh.priority = ["omdome-hint", "omdome-warning", "omdome-error", "omdome-active"].indexOf(name)
  CSS.highlights.set(name, fresh)
  return fresh
}

function rangeOf(element: HTMLElement, rich: RichText, start: number, end: number): Range {
  const range = element.ownerDocument.createRange()
  const set = (place: Place, how: "setStart" | "setEnd") => range[how](place.node, place.offset)
  set(rich.place(start, "start"), "setStart")
  set(rich.place(end, "end"), "setEnd")
  return range
}

function select(element: HTMLElement, range: Range): void {
  element.focus({ preventScroll: true })
  const selection = element.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function selectionIn(element: HTMLElement): Selection | null {
  const root = rootOf(element) as Document & { getSelection?: () => Selection | null }
  const selection = root.getSelection ? root.getSelection() : element.ownerDocument.getSelection()
  return selection?.focusNode && element.contains(selection.focusNode) ? selection : null
}
