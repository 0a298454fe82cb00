// editable.ts - a contenteditable as a surface
//
// Underlines are painted without changing a node: see highlights.ts.

import type { Finding } from "../types.js"
import { rootOf } from "./build.js"
import { Description } from "./describe.js"
import { withChanges } from "./edits.js"
import { Highlights, rangeBetween, type Ends } from "./highlights.js"
import { changeInOneStep } from "./rich-fix.js"
import type { Surface } from "./surface.js"
import { RichText } from "./text.js"

export function editableSurface(element: HTMLElement, changed: (typed: boolean) => void): Surface {
  let rich = new RichText(element)
  const description = new Description(element)
  const highlights = new Highlights(element)

  // Scripts and toolbars change the tree without an input event.
  const changes = new MutationObserver(() => changed(false))
  changes.observe(element, { childList: true, characterData: true, subtree: true })
  const typed = () => changed(true)
  element.addEventListener("input", typed)

  const endsOf = ({ start, end }: Finding): Ends => [rich.place(start, "start"), rich.place(end, "end")]

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
    draw: (findings, active) => highlights.draw(findings, active, endsOf),
    boxes(start, end) {
      const boxes = [...rangeOf(rich, start, end).getClientRects()]
      return boxes.filter((box) => box.width > 0)
    },
    select(start, end) {
      select(element, rangeOf(rich, start, end))
      const place = rich.place(start, "start").node
      const parent = place instanceof Element ? place : place.parentElement
      parent?.scrollIntoView({ block: "nearest", inline: "nearest" })
    },
    replace(start, end, text) {
      select(element, rangeOf(rich, start, end))
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
      if (changeInOneStep(element, rangeOf(rich, start, end), wanted, inRange)) return
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
      highlights.wipe()
    },
  }
}

function rangeOf(rich: RichText, start: number, end: number): Range {
  return rangeBetween([rich.place(start, "start"), rich.place(end, "end")])
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
