// editable.ts - a contenteditable as a surface
//
// Underlines are painted without changing a node: see highlights.ts.

import type { Finding } from "../types.js"
import { rootOf } from "./build.js"
import { Highlights, rangeBetween, type Ends } from "./highlights.js"
import type { Surface } from "./surface.js"
import { RichText } from "./text.js"

export function editableSurface(element: HTMLElement, changed: (typed: boolean) => void): Surface {
  let rich = new RichText(element)
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
    close() {
      changes.disconnect()
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
