// seen.ts - what can be seen of an element

/** Its box, without what its ancestors scroll away or cut off. */
export function seenOf(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect()
  for (let up = parentOf(element); up && up !== element.ownerDocument.body; up = parentOf(up)) {
    const { overflowX, overflowY } = getComputedStyle(up)
    if (overflowX === "visible" && overflowY === "visible") continue
    const box = up.getBoundingClientRect()
    left = Math.max(left, box.left)
    top = Math.max(top, box.top)
    right = Math.min(right, box.right)
    bottom = Math.min(bottom, box.bottom)
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
