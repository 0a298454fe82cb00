// status.ts - tells a screen reader how many findings there are, politely and seldom

import { h, setText } from "./build.js"

const quiet = 1200 // ms without a key before anything is said

export class Status {
  readonly #node = h("div", { role: "status", "aria-live": "polite", "data-omdome": "status" })
  #timer = 0
  #said = ""

  constructor() {
    // Seen by nobody, and yet not hidden from screen readers.
    Object.assign(this.#node.style, {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap",
    })
    document.body.append(this.#node)
  }

  /** Says it when the keys have rested, and only if it is news. */
  later(text: string, lang: string, worthSaying: boolean): void {
    clearTimeout(this.#timer)
    if (text === this.#said) return
    if (!worthSaying) this.#said = text
    else this.#timer = window.setTimeout(() => this.say((this.#said = text), lang), quiet)
  }

  say(text: string, lang: string): void {
    this.#node.lang = lang
    setText(this.#node, text)
  }

  remove(): void {
    clearTimeout(this.#timer)
    this.#node.remove()
  }
}
