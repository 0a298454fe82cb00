// highlights.ts - underlines painted by the CSS Custom Highlight API
//
// Not one node changes, so the caret, undo, input methods and the saved HTML stay as
// they are.

import type { Finding } from "../types.js"
import { adopt, rootOf } from "./build.js"
import { type Look, lookOf } from "./segments.js"
import { highlightCss } from "./style.js"
import type { Place } from "./text.js"

type Name = `omdome-${Look}` | "omdome-active"

/** Where a stretch begins and ends in the tree. */
export type Ends = readonly [from: Place, to: Place]

interface Drawn {
  readonly name: Name
  range: AbstractRange
}

export class Highlights {
  #drawn: Drawn[] = []

  constructor(element: HTMLElement) {
    adopt(rootOf(element), highlightCss)
    if (rootOf(element) !== element.ownerDocument) adopt(element.ownerDocument, highlightCss)
  }

  /** What stands where it stood is not touched, or the browser would paint all of it anew at every key. */
  draw(findings: readonly Finding[], active: Finding | null, endsOf: (finding: Finding) => Ends | null): void {
    const before = byStart(this.#drawn)
    const put = (name: Name, finding: Finding) => {
      const ends = endsOf(finding)
      return ends ? [taken(before, name, ends) ?? painted(name, ends)] : []
    }
    this.#drawn = findings.flatMap((finding) => put(`omdome-${lookOf(finding)}`, finding))
    if (active) this.#drawn.push(...put("omdome-active", active))
    for (const { name, range } of [...before.values()].flat()) highlight(name)?.delete(range)
  }

  /** Lets the marks move with what happens in the tree until they are drawn anew: slower, so not by default. */
  follow(): void {
    for (const one of this.#drawn) {
      const { startContainer, startOffset, endContainer, endOffset } = one.range
      const live = rangeBetween([
        { node: startContainer, offset: startOffset },
        { node: endContainer, offset: endOffset },
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
}

function byStart(drawn: readonly Drawn[]): Map<Node, Drawn[]> {
  const found = new Map<Node, Drawn[]>()
  for (const one of drawn) {
    const others = found.get(one.range.startContainer)
    if (others) others.push(one)
    else found.set(one.range.startContainer, [one])
  }
  return found
}

/** Takes out what is drawn there already. */
function taken(before: Map<Node, Drawn[]>, name: Name, [from, to]: Ends): Drawn | undefined {
  const here = before.get(from.node) ?? []
  const at = here.findIndex(
    (one) =>
      one.name === name &&
      one.range instanceof StaticRange &&
      one.range.startOffset === from.offset &&
      one.range.endContainer === to.node &&
      one.range.endOffset === to.offset,
  )
  return at < 0 ? undefined : here.splice(at, 1)[0]
}

function painted(name: Name, [from, to]: Ends): Drawn {
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
  highlight(name)?.add(range)
  return { name, range }
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
  fresh.priority = ["omdome-spelling", "omdome-hint", "omdome-warning", "omdome-error", "omdome-active"].indexOf(name)
  CSS.highlights.set(name, fresh)
  return fresh
}
