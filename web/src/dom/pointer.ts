// pointer.ts - mouse and finger: a press on a mark opens its card, and so does a mouse that rests there

import type { Finding } from "../types.js"
import type { Card } from "./card.js"

export interface Pointed {
  readonly element: HTMLElement
  readonly card: Card
  /** Whether nothing is to open by itself now. */
  isBusy(): boolean
  /** What of the text lies at a point of the screen. */
  at(x: number, y: number): Finding[]
  /** Around a card that came by itself, or null where none has. */
  near(): readonly DOMRect[] | null
  open(findings: readonly Finding[], how: "mouse" | "hover"): void
  close(): void
}

const dwell = 350 // ms before a resting mouse opens a card

export class Pointer {
  readonly #of: Pointed
  #timer = 0

  constructor(of: Pointed, signal: AbortSignal) {
    this.#of = of
    const { element } = of
    const page = element.ownerDocument
    element.addEventListener("click", (event) => this.#click(event), { signal })
    element.addEventListener("pointermove", (event) => this.#rest(event), { signal, passive: true })
    element.addEventListener("pointerleave", () => this.stop(), { signal })
    page.addEventListener("pointermove", (event) => this.#wander(event), { signal, passive: true })
    page.addEventListener("pointerdown", (event) => this.#press(event), { signal, capture: true })
    signal.addEventListener("abort", () => this.stop())
  }

  /** Nothing opens or goes by itself that was about to. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  #click({ clientX, clientY }: MouseEvent): void {
    const here = this.#of.at(clientX, clientY)
    if (here.length > 0) this.#of.open(here, "mouse")
    else this.#of.close()
  }

  /** A mouse that rests on a mark opens its card. */
  #rest(event: PointerEvent): void {
    this.stop()
    const still = event.movementX === 0 && event.movementY === 0
    if (event.pointerType !== "mouse" || event.buttons !== 0 || still || this.#of.card.isOpen) return
    const { clientX, clientY } = event
    this.#soon(() => {
      const here = this.#of.isBusy() ? [] : this.#of.at(clientX, clientY)
      if (here.length > 0) this.#of.open(here, "hover")
    })
  }

  /** A card that came by itself goes by itself. */
  #wander({ clientX, clientY }: PointerEvent): void {
    const near = this.#of.near()
    if (!near) return
    this.stop()
    if (!near.some((box) => within(box, clientX, clientY, 10))) this.#soon(() => this.#of.near() && this.#of.close())
  }

  #press(event: PointerEvent): void {
    const path = event.composedPath()
    if (!path.includes(this.#of.element) && !path.some((one) => this.#of.card.contains(one))) this.#of.close()
  }

  #soon(then: () => void): void {
    this.#timer = window.setTimeout(then, dwell)
  }
}

export function within(box: DOMRect, x: number, y: number, slack: number): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack
}
