// rich-fix.ts - changes several places of a contenteditable as one step of its undo
//
// Only an editing command can be undone, and each command is a step of its own. So the
// stretch from the first place to the last is copied, changed in the copy, and put back
// by one command. Where a browser puts something else there, it is taken back.

import type { Change } from "./surface.js"
import { RichText } from "./text.js"

/** Returns false where it could not be done in one step; then nothing has changed. */
export function changeInOneStep(element: HTMLElement, range: Range, wanted: string, changes: readonly Change[]): boolean {
  const page = element.ownerDocument
  const selection = page.getSelection()
  if (!selection) return false
  const before = element.innerHTML
  selection.removeAllRanges()
  selection.addRange(range)
  try {
    page.execCommand("insertHTML", false, changedHtml(range, changes))
  } catch {
    return false // a page with Trusted Types allows no HTML
  }
  if (new RichText(element).text === wanted) return true
  if (element.innerHTML !== before) page.execCommand("undo")
  return false
}

/** `changes` are counted from the start of the range. */
function changedHtml(range: Range, changes: readonly Change[]): string {
  const copy = range.startContainer.ownerDocument!.createElement("div")
  copy.append(range.cloneContents())
  const text = new RichText(copy)
  for (const { start, end, text: put } of [...changes].reverse()) {
    const from = text.place(start, "start")
    const to = text.place(end, "end")
    const place = copy.ownerDocument.createRange()
    place.setStart(from.node, from.offset)
    place.setEnd(to.node, to.offset)
    place.deleteContents()
    if (put) place.insertNode(copy.ownerDocument.createTextNode(put))
  }
  return copy.innerHTML
}
