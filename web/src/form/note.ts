// note.ts - the lines below a field that say what stops its form
//
// They stand among the page's own elements, so that aria-describedby can name them, and
// come when the field is left or the form sent, not while somebody types.

import { adopt, h, rootOf, setLook, setText } from "../dom/build.js"
import { stringsFor } from "../dom/strings.js"
import type { Watcher } from "../dom/watch.js"
import type { Finding } from "../types.js"
import { noteCss } from "./style.js"

let made = 0

export class Note {
  readonly #id = `omdome-note-${++made}`
  readonly #node = h("ul", { id: this.#id, class: "omdome-note", hidden: true })
  #word = ""
  #lines: readonly string[] = []
  #isShown = false

  constructor(readonly field: HTMLElement) {}

  set(errors: readonly Finding[], { text, locale }: Watcher): void {
    this.#lines = errors.map(({ start, end, message }) => `${quoted(text.slice(start, end))} ${message}`)
    this.#word = stringsFor(locale).grade.error
    setLook(this.#node, { lang: locale })
    if (errors.length === 0) this.#isShown = false
    this.#put()
  }

  /** From now on, until there is nothing left to say. */
  show(): void {
    this.#isShown = this.#lines.length > 0
    this.#put()
  }

  remove(): void {
    this.#describe(false)
    this.#node.remove()
  }

  // While somebody types, nothing is taken out of the page: see setText().
  #put(): void {
    if (this.#isShown && !this.#node.isConnected) this.#insert()
    if (this.#isShown) this.#write()
    setLook(this.#node, { hidden: !this.#isShown })
    this.#describe(this.#isShown)
  }

  #insert(): void {
    adopt(rootOf(this.field), noteCss)
    const marks = this.field.nextElementSibling
    const before = marks?.matches("[data-omdome=marks]") ? marks : this.field
    before.after(this.#node)
  }

  #write(): void {
    while (this.#node.childElementCount < this.#lines.length) this.#node.append(h("li", {}, h("strong"), h("span")))
    ;[...this.#node.children].forEach((line, i) => {
      setLook(line as HTMLElement, { hidden: i >= this.#lines.length })
      setText(line.firstElementChild!, `${this.#word}: `)
      setText(line.lastElementChild!, this.#lines[i] ?? "")
    })
  }

  #describe(on: boolean): void {
    const ids = (this.field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((id) => id && id !== this.#id)
    if (on) ids.push(this.#id)
    const wanted = ids.join(" ") || null
    if (wanted === this.field.getAttribute("aria-describedby")) return
    if (wanted === null) this.field.removeAttribute("aria-describedby")
    else this.field.setAttribute("aria-describedby", wanted)
  }
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ")
  return `“${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`
}
