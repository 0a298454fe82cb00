// describe.ts - gives an editor a description for screen readers, beside those it has
//
// The page's own aria-describedby and aria-invalid are kept, and stand again afterwards.

import { h, homeOf, setText } from "./build.js"

let made = 0

export class Description {
  readonly #id = `omdome-description-${++made}`
  readonly #node = h("div", { id: this.#id, hidden: true, "data-omdome": "description" })
  readonly #invalidBefore: string | null

  constructor(readonly element: HTMLElement) {
    this.#invalidBefore = element.getAttribute("aria-invalid")
  }

  set(summary: string, lang: string, invalid: boolean): void {
    if (!this.#node.isConnected) homeOf(this.element).append(this.#node)
    setText(this.#node, summary)
    if (this.#node.lang !== lang) this.#node.lang = lang
    const ids = this.#others()
    this.#attribute("aria-describedby", (summary ? [...ids, this.#id] : ids).join(" ") || null)
    this.#attribute("aria-invalid", invalid ? "true" : this.#invalidBefore)
  }

  remove(): void {
    this.#attribute("aria-describedby", this.#others().join(" ") || null)
    this.#attribute("aria-invalid", this.#invalidBefore)
    this.#node.remove()
  }

  #others(): string[] {
    return (this.element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((id) => id && id !== this.#id)
  }

  #attribute(name: string, value: string | null): void {
    if (this.element.getAttribute(name) === value) return
    if (value === null) this.element.removeAttribute(name)
    else this.element.setAttribute(name, value)
  }
}
