// highlights.ts - underlines painted by the CSS Custom Highlight API
//
// Not one node changes, so the caret, undo, input methods and the saved HTML stay as
// they are.

import type { Finding } from "../types.js"
import { adopt, rootOf } from "./build.js"
import { highlightCss } from "./style.js"
import type { Place } from "./text.js"

type Name = "omdome-error" | "omdome-warning" | "omdome-hint" | "omdome-active"

/** Where a stretch begins and ends in the tree. */
export type Ends = readonly [from: Place, to: Place]

export class Highlights {
  #drawn: { name: Name; range: AbstractRange }[] = []

  constructor(element: HTMLElement) {
    adopt(rootOf(element), highlightCss)
    if (rootOf(element) !== element.ownerDocument) adopt(element.ownerDocument, highlightCss)
  }

  draw(findings: readonly Finding[], active: Finding | null, endsOf: (finding: Finding) => Ends | null): void {
    this.wipe()
    for (const finding of findings) this.#paint(`omdome-${finding.severity}`, endsOf(finding))
    if (active) this.#paint("omdome-active", endsOf(active))
  }

  /** Lets the marks move with what happens in the tree until they are drawn anew: slower, so not by default. */
  follow(): void {
    for (const one of this.#drawn) {
      const live = rangeBetween([
        { node: one.range.startContainer, offset: one.range.startOffset },
        { node: one.range.endContainer, offset: one.range.endOffset },
      ])
      highlight(one.name)?.delete(one.range)
      highlight(one.name)?.add(live)
      one.range = live
    }
  }

  wipe(): void {
    for (const { name, range } of this.#drawn) highlight(name)?.delete(range)
    this.#drawn = []
  }

  #paint(name: Name, ends: Ends | null): void {
    if (!ends) return
    const [from, to] = ends
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
    highlight(name)?.add(range)
    this.#drawn.push({ name, range })
  }
}

export function rangeBetween([from, to]: Ends): Range {
  const range = from.node.ownerDocument!.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
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
