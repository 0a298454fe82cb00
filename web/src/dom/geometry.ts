// geometry.ts - where an element was laid out, seen through the transforms around it
//
// The screen gives only boxes around what is drawn. But a transform keeps the middle of a
// box in the middle: from the two middles and what the transforms do, the place is found.

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How what an element was laid out as is drawn. */
export interface Drawn {
  /** From the middle of its layout box, in its parent's pixels, to pixels of the screen. */
  readonly outer: DOMMatrix
  /** Its own transform, around `origin`. */
  readonly own: DOMMatrix
  readonly origin: Point
  readonly size: Size
}

export function drawnAs(element: HTMLElement, style: CSSStyleDeclaration): Drawn {
  const box = element.getBoundingClientRect()
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  const own = transformOf(style)
  const turns = around(element)
  const [x = 0, y = 0] = style.transformOrigin.split(" ").map(parseFloat)
  const origin = { x, y }
  if (!own.isIdentity || turns.b !== 0 || turns.c !== 0) return { outer: turns, own, origin, size }
  // Measuring takes in zoom, too. Layout sizes are whole numbers, the box is exact.
  const [across, down] = [ratio(box.width, size.width), ratio(box.height, size.height)]
  const exact = { width: across === 1 ? box.width : size.width, height: down === 1 ? box.height : size.height }
  return { outer: new DOMMatrix([across, 0, 0, down, 0, 0]), own, origin, size: exact }
}

/** From a point that is drawn in the same surroundings to the element's upper left corner, as laid out. */
export function offsetFrom(point: Point, element: HTMLElement, { outer, own, origin, size }: Drawn): Point {
  const box = element.getBoundingClientRect()
  const middle = { x: (box.left + box.right) / 2 - point.x, y: (box.top + box.bottom) / 2 - point.y }
  const there = turned(outer.inverse(), middle)
  const inner = turned(own, { x: size.width / 2 - origin.x, y: size.height / 2 - origin.y })
  return { x: there.x - origin.x - inner.x - own.e, y: there.y - origin.y - inner.y - own.f }
}

function ratio(drawn: number, laidOut: number): number {
  return Math.abs(drawn - laidOut) < 1 || laidOut === 0 ? 1 : drawn / laidOut
}

/** Without its translation. */
function turned({ a, b, c, d }: DOMMatrix, { x, y }: Point): Point {
  return { x: a * x + c * y, y: b * x + d * y }
}

/** What all transforms around an element do together, but for where they move it. */
function around(element: Element): DOMMatrix {
  let all = new DOMMatrix()
  for (let up = parentOf(element); up; up = parentOf(up)) {
    all = transformOf(getComputedStyle(up)).multiply(all)
  }
  return new DOMMatrix([all.a, all.b, all.c, all.d, 0, 0])
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** `rotate`, `scale` and `transform` together. */
function transformOf({ rotate, scale, transform }: CSSStyleDeclaration): DOMMatrix {
  let matrix = new DOMMatrix()
  if (rotate && rotate !== "none") matrix = matrix.multiply(parsed(`rotate(${rotate})`))
  if (scale && scale !== "none") matrix = matrix.multiply(parsed(`scale(${scale.split(" ").join(",")})`))
  if (transform && transform !== "none") matrix = matrix.multiply(parsed(transform))
  return matrix
}

function parsed(transform: string): DOMMatrix {
  try {
    return new DOMMatrix(transform)
  } catch {
    return new DOMMatrix() // around an axis in space: nothing can lie on it
  }
}
