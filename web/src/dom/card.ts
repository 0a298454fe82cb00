// card.ts - the card beside a finding: what is wrong, why, and the ways out
//
// A popover that takes neither focus nor keys: who goes on typing does not notice it.
// Only Alt+Enter (or Tab order) leads into it, and Escape leads back.

import type { Finding, Replacement } from "../types.js"
import { adopt, h, homeOf, icon, sign } from "./build.js"
import { stringsFor, type Strings } from "./strings.js"
import { cardCss } from "./style.js"

export interface CardEvents {
  fix(finding: Finding, replacement: Replacement): void
  fixAll(finding: Finding): void
  ignore(finding: Finding): void
  never(finding: Finding): void
  /** The word is right, and is to be known as such. */
  add(finding: Finding): void
  /** The user is done with the card; `back`: and wants to go on in the editor. */
  close(back: boolean): void
}

/** What the card shows of one finding. */
export interface CardEntry {
  readonly finding: Finding
  /** How many such findings one press would mend. */
  readonly alike: number
  readonly mayIgnore: boolean
  /** Whether its words may go into the user's own dictionary. */
  readonly mayAdd: boolean
}

/** For the page's styles, also where the card lives in the shadow of another element. */
const parts = "card, finding, error, warning, hint, message, reason, fix, all, ignore, never, close"

const gap = 6
const margin = 8

export class Card {
  readonly #host = h("div", { popover: "manual", "data-omdome": "card", exportparts: parts })
  readonly #card = h("div", { class: "card", part: "card", role: "dialog" })

  #text = ""

  constructor(readonly events: CardEvents) {
    const shadow = this.#host.attachShadow({ mode: "open" })
    adopt(shadow, cardCss)
    shadow.append(this.#card)
    // A press with the mouse or finger leaves the focus, and the keyboard of a phone, in the editor.
    this.#host.addEventListener("pointerdown", keepFocus)
    this.#host.addEventListener("mousedown", keepFocus)
    this.#host.addEventListener("keydown", (event) => this.#key(event))
    this.#host.addEventListener("focusout", (event) => {
      const to = event.relatedTarget
      if (to instanceof Node && to !== this.#host && this.isOpen) this.events.close(false)
    })
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.#host.matches(":popover-open")
  }

  get hasFocus(): boolean {
    return this.#host.shadowRoot?.activeElement != null
  }

  contains(node: EventTarget | null): boolean {
    return node === this.#host
  }

  /** The card's place on the screen. */
  get box(): DOMRect {
    return this.#host.getBoundingClientRect()
  }

  show(beside: Element, text: string, entries: readonly CardEntry[], locale: string, at: DOMRect): void {
    const strings = stringsFor(locale)
    const focused = this.#focused()
    this.#text = text
    this.#card.setAttribute("aria-label", entries.map(({ finding }) => finding.message).join(" "))
    this.#card.lang = locale
    this.#card.replaceChildren(...entries.map((entry, i) => this.#section(entry, strings, i === 0)))
    this.#card.setAttribute("aria-describedby", [...this.#card.querySelectorAll(".reason")].map((one) => one.id).join(" "))
    if (!this.#host.isConnected) homeOf(beside).append(this.#host)
    if (!this.isOpen) this.#host.showPopover()
    this.#card.scrollTop = 0
    this.place(at)
    if (focused >= 0) (this.#buttons()[focused] ?? this.#buttons()[0])?.focus()
  }

  /** Below the finding, or above it where there is no room below. */
  place(at: DOMRect): void {
    const view = window.visualViewport
    const width = view?.width ?? window.innerWidth
    const height = view?.height ?? window.innerHeight
    const own = this.#host.getBoundingClientRect()
    const left = Math.max(margin, Math.min(at.left, width - own.width - margin))
    const below = at.bottom + gap
    const fits = below + own.height <= height - margin || at.top < height - at.bottom
    const top = fits ? Math.min(below, height - own.height - margin) : Math.max(margin, at.top - gap - own.height)
    this.#host.style.left = `${left + (view?.offsetLeft ?? 0)}px`
    this.#host.style.top = `${Math.max(top, fits ? at.bottom + 2 : margin) + (view?.offsetTop ?? 0)}px`
  }

  focus(): void {
    this.#buttons()[0]?.focus()
  }

  hide(): void {
    if (this.isOpen) this.#host.hidePopover()
  }

  remove(): void {
    this.#host.remove()
  }

  #section({ finding, alike, mayIgnore, mayAdd }: CardEntry, strings: Strings, first: boolean): HTMLElement {
    const category = strings.category[finding.category] ?? finding.category
    const head = h(
      "div",
      { class: "head" },
      sign(finding.severity),
      h("span", { class: "label" }, category),
      h("span", {}, strings.severity[finding.severity]),
    )
    if (first) head.append(this.#closeButton(strings.close))
    const section = h("div", { class: `finding ${finding.severity}`, part: `finding ${finding.severity}` }, head)
    section.append(h("p", { class: "message", part: "message" }, finding.message))
    const id = `reason-${finding.rule}-${finding.start}`
    if (finding.reason) section.append(h("p", { class: "reason", part: "reason", id }, finding.reason))
    if (finding.source?.url) section.append(h("p", { class: "source" }, sourceLink(finding)))
    if (alike > 0) section.append(this.#fixes(finding, strings, alike))
    if (mayIgnore || mayAdd) section.append(this.#ways(finding, strings, mayIgnore, mayAdd))
    return section
  }

  /** How not to hear of it again. */
  #ways(finding: Finding, strings: Strings, mayIgnore: boolean, mayAdd: boolean): HTMLElement {
    const add = button("ignore", strings.addWord, () => this.events.add(finding))
    const ignore = button("ignore", strings.ignore, () => this.events.ignore(finding))
    const never = button("never", strings.never, () => this.events.never(finding))
    return h("div", { class: "ways" }, ...(mayAdd ? [add] : []), ...(mayIgnore ? [ignore, never] : []))
  }

  #fixes(finding: Finding, strings: Strings, alike: number): HTMLElement {
    const buttons = finding.replacements.map((replacement) => {
      const fix = button("fix", h("b", {}, replacement.label), () => this.events.fix(finding, replacement))
      fix.append(this.#preview(replacement))
      return fix
    })
    if (alike > 1) buttons.push(button("fix all", strings.fixAll(alike), () => this.events.fixAll(finding)))
    return h("div", { class: "fixes", role: "group", "aria-label": strings.suggestions }, ...buttons)
  }

  /** What will stand there, or what will go. */
  #preview({ text, start, end }: Replacement): HTMLElement {
    return text.trim() ? h("ins", {}, short(text)) : h("del", {}, short(this.#text.slice(start, end)))
  }

  #closeButton(label: string): HTMLElement {
    const close = button("close", icon("M4 4l8 8M12 4l-8 8"), () => this.events.close(this.hasFocus))
    close.setAttribute("aria-label", label)
    return close
  }

  /** Fixes first, then ignore and links, and last the way out. */
  #buttons(): HTMLElement[] {
    const order = [".fix", ".ignore", ".never", "a", ".close"]
    return order.flatMap((one) => [...this.#card.querySelectorAll<HTMLElement>(one)])
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : event.key === "Tab" ? (event.shiftKey ? -1 : 1) : 0
    if (event.key === "Escape") this.events.close(true)
    else if (step) this.#step(step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #focused(): number {
    return this.#buttons().indexOf(this.#host.shadowRoot?.activeElement as HTMLElement)
  }

  #step(by: number): void {
    const buttons = this.#buttons()
    buttons[(this.#focused() + by + buttons.length) % buttons.length]?.focus()
  }
}

function short(text: string): string {
  const line = text.trim().replace(/\s+/g, " ")
  return line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line
}

function keepFocus(event: Event): void {
  event.preventDefault()
}

function button(kind: string, content: Node | string, press: () => void): HTMLButtonElement {
  const made = h("button", { type: "button", class: kind, part: kind }, content)
  made.addEventListener("click", press)
  return made
}

function sourceLink({ source }: Finding): HTMLElement {
  return h("a", { href: safe(source.url), target: "_blank", rel: "noopener noreferrer" }, source.title)
}

/** Packs may come from anywhere; a link goes to the web and nowhere else. */
function safe(url: string): string {
  return /^https?:\/\//.test(url) ? url : "#"
}
