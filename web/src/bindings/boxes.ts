// boxes.ts - where a stretch of the tree stands on the screen

import { rangeBetween, type Ends } from "../dom/highlights.js"

/** The boxes of its letters, line by line: those of the blocks around them say nothing. */
export function boxesOf(ends: Ends | null): DOMRect[] {
  if (!ends) return []
  const whole = rangeBetween(ends)
  const boxes: DOMRect[] = []
  for (const node of textNodesIn(whole)) {
    const range = whole.cloneRange()
    if (node !== whole.startContainer) range.setStart(node, 0)
    range.setEnd(node, node === whole.endContainer ? whole.endOffset : node.length)
    boxes.push(...range.getClientRects())
  }
  return boxes.filter((box) => box.width > 0)
}

function textNodesIn(range: Range): Text[] {
  const root = range.commonAncestorContainer
  if (root.nodeType === Node.TEXT_NODE) return [root as Text]
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (range.comparePoint(node, 0) > 0) break
    if (range.intersectsNode(node)) nodes.push(node)
  }
  return nodes
}
