// status.ts - tells a screen reader how many findings there are, politely and seldom

import { h, homeOf, setText } from "./build.js"

export class Status {
  readonly #node = h("div", { role: "status", "aria-live": "polite", "data-omdome": "status" })
  #news = ""

  constructor(element: HTMLElement) {
    unseen(this.#node)
    homeOf(element).append(this.#node)
  }

  /** Says it only if it is news. */
  report(text: string, lang: string): void {
    if (text === this.#news) return
    this.#news = text
    this.say(text, lang)
  }

  /** Takes it for known, without a word. */
  note(text: string): void {
    this.#news = text
  }

  say(text: string, lang: string): void {
    this.#node.lang = lang
    setText(this.#node, text)
  }

  remove(): void {
    this.#node.remove()
  }
}

/** Seen by nobody, and yet not hidden from screen readers. */
function unseen({ style }: HTMLElement): void {
  Object.assign(style, {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  })
}
