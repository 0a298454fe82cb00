// mirror.ts - an unseen copy of a text field's text that carries the underlines
//
// Nothing can be drawn inside a <textarea>. So a layer with the same text in the same
// type lies exactly over it, lets every click through, and shows only its underlines.
// It stands in a shadow root beside the field, where the page's styles do not reach.
//
// While somebody types, nodes are changed, added and hidden but never taken out: see
// setText(). What is hidden is cleared away when the field is left.

import type { Finding } from "../types.js"
import { adopt, h, setLook, setText } from "./build.js"
import { drawnAs, offsetFrom } from "./geometry.js"
import { flatten, type Segment } from "./segments.js"
import { mirrorCss } from "./style.js"

export type Field = HTMLTextAreaElement | HTMLInputElement

/** Everything that decides where a letter lands. */
const copied = (
  "font-family font-size font-style font-weight font-stretch font-variant-ligatures font-variant-caps " +
  "font-variant-numeric font-variant-east-asian font-variant-alternates font-variant-position font-feature-settings " +
  "font-variation-settings font-kerning font-optical-sizing font-size-adjust font-synthesis text-rendering line-height " +
  "letter-spacing word-spacing text-indent text-transform text-align text-align-last direction writing-mode " +
  "tab-size white-space overflow-wrap word-break line-break hyphens text-autospace text-spacing-trim " +
  "padding-top padding-right padding-bottom padding-left"
).split(" ")

const holder = "\u200B" // keeps an empty line as high as a full one

interface WantedLine {
  readonly key: string
  readonly text: string
  readonly marks: readonly Segment[]
}

interface Line {
  key: string
  text: string
  readonly element: HTMLElement
}

export class Mirror {
  readonly #field: Field
  readonly #host: HTMLElement
  readonly #window: HTMLElement
  readonly #page: HTMLElement
  readonly #stop = new AbortController()
  readonly #sizes: ResizeObserver
  readonly #attributes: MutationObserver
  #lines: Line[] = []
  #spare: HTMLElement[] = []
  #starts: number[] = []
  #x = 0
  #y = 0
  #due = 0
  #true = true
  #byText = false // every line has the direction of its own text

  constructor(field: Field) {
    this.#field = field
    this.#page = h("div", { class: "page", part: "page" })
    this.#window = h("div", { class: "window" }, this.#page)
    this.#host = h("div", { "aria-hidden": "true", "data-omdome": "marks" })
    const shadow = this.#host.attachShadow({ mode: "open" })
    adopt(shadow, mirrorCss)
    shadow.append(this.#window)
    field.after(this.#host)

    const later = () => this.#soon()
    const on = { signal: this.#stop.signal, passive: true }
    field.addEventListener("scroll", () => this.#scroll(), on)
    field.addEventListener("blur", () => this.#tidy(), on)
    const moves = (event: Event) => {
      if (event.target !== field && event.target instanceof Node && event.target.contains(field)) this.#move()
    }
    const page = field.ownerDocument
    page.addEventListener("scroll", moves, { ...on, capture: true })
    page.addEventListener("transitionend", later, on)
    page.defaultView?.addEventListener("resize", later, on)
    page.fonts?.addEventListener?.("loadingdone", later, on)
    void page.fonts?.ready.then(later)
    this.#sizes = new ResizeObserver(() => this.refresh())
    this.#sizes.observe(field)
    for (let up = field.parentElement; up; up = up.parentElement) this.#sizes.observe(up)
    this.#attributes = new MutationObserver(later)
    this.#attributes.observe(field, { attributeFilter: ["class", "style", "dir", "wrap", "rows", "cols", "lang"] })
    this.refresh()
  }

  /**
   * Whether the copy breaks its lines as the field does. If not, it shows nothing:
   * a wrong mark is worse than none.
   */
  get isTrue(): boolean {
    return this.#true
  }

  draw(text: string, findings: readonly Finding[], active: readonly Finding[]): void {
    const texts = text.split("\n")
    const segments = flatten(findings, active)
    const wanted: WantedLine[] = []
    this.#starts = []
    let at = 0
    let next = 0
    for (const line of texts) {
      this.#starts.push(at)
      while (next < segments.length && segments[next]!.end <= at) next++
      const marks: Segment[] = []
      for (let i = next; i < segments.length && segments[i]!.start < at + line.length; i++) {
        marks.push(within(segments[i]!, at, line.length))
      }
      const key = marks.map((m) => `${m.start},${m.end},${m.look},${m.active}`).join(";") + "|" + line
      wanted.push({ key, text: line, marks })
      at += line.length + 1
    }
    this.#put(wanted)
    this.#compare()
    this.#scroll()
  }

  boxes(start: number, end: number): DOMRect[] {
    if (!this.#true || this.#lines.length === 0) return []
    const from = this.#place(start)
    const to = this.#place(end)
    if (!from || !to) return []
    const range = this.#field.ownerDocument.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return [...range.getClientRects()].filter((box) => box.width > 0)
  }

  /** Copies the field's type and size anew. */
  refresh(): void {
    const style = getComputedStyle(this.#field)
    const page = this.#page.style
    for (const name of copied) page.setProperty(name, style.getPropertyValue(name))
    const single = this.#field.tagName === "INPUT"
    this.#page.classList.toggle("single", single)
    this.#byText = style.unicodeBidi === "plaintext"
    for (const line of this.#lines) this.#direct(line)
    this.#host.style.zIndex = style.zIndex
    const inner = innerSize(this.#field, style)
    this.#window.style.width = `${inner.width}px`
    this.#window.style.height = `${inner.height}px`
    if (single) {
      page.whiteSpace = "pre"
      page.minWidth = `${inner.width}px`
      page.height = `${inner.height}px`
    } else {
      page.width = `${inner.width}px`
    }
    this.#compare()
    this.#move()
    this.#scroll()
  }

  close(): void {
    this.#stop.abort()
    this.#sizes.disconnect()
    this.#attributes.disconnect()
    cancelAnimationFrame(this.#due)
    this.#host.remove()
  }

  #soon(): void {
    cancelAnimationFrame(this.#due)
    this.#due = requestAnimationFrame(() => this.refresh())
  }

  /** Rewrites only the lines that differ: one, while somebody types. */
  #put(wanted: readonly WantedLine[]): void {
    const old = this.#lines
    const shorter = Math.min(old.length, wanted.length)
    let head = 0
    while (head < shorter && old[head]!.key === wanted[head]!.key) head++
    let tail = 0
    while (tail < shorter - head && old[old.length - 1 - tail]!.key === wanted[wanted.length - 1 - tail]!.key) tail++
    const after = old.slice(old.length - tail)
    const used = old.slice(head, old.length - tail)
    const fresh = wanted.slice(head, wanted.length - tail).map((line) => this.#line(line, used.shift(), after[0]))
    for (const { element } of used) {
      fill(element, "", [])
      element.hidden = true
      this.#spare.push(element)
    }
    this.#lines = [...old.slice(0, head), ...fresh, ...after]
    this.#lines.slice(0, 2).forEach(({ element }, i) => setLook(element, { class: i === 0 ? "line first" : "line" }))
    if (this.#field.ownerDocument.activeElement !== this.#field) this.#tidy()
  }

  /** Writes a line into an old one, or into a new one before `next`. */
  #line({ key, text, marks }: WantedLine, old: Line | undefined, next: Line | undefined): Line {
    const line = old ?? { key, text, element: h("div", { class: "line" }) }
    line.key = key
    line.text = text
    this.#direct(line)
    if (!old) this.#page.insertBefore(line.element, next?.element ?? null)
    fill(line.element, text, marks)
    return line
  }

  /** By ourselves: Firefox lays out what follows a wrap from the wrong side. */
  #direct({ text, element }: Line): void {
    const dir = this.#byText ? directionOf(text) : ""
    if (element.dir !== dir) element.dir = dir
  }

  #tidy(): void {
    for (const element of this.#spare) element.remove()
    this.#spare = []
  }

  #place(offset: number): { node: Node; offset: number } | null {
    let line = this.#starts.length - 1
    while (line > 0 && this.#starts[line]! > offset) line--
    let left = offset - this.#starts[line]!
    let last: Text | null = null
    for (const child of this.#lines[line]!.element.children) {
      const text = child.firstChild as Text
      if (left <= text.length) return { node: text, offset: left }
      left -= text.length
      last = text
    }
    return last && { node: last, offset: last.length }
  }

  #compare(): void {
    if (this.#field.tagName === "INPUT" || this.#lines.length === 0) return
    const page = this.#page
    const line = parseFloat(getComputedStyle(page).lineHeight) || 1.5 * parseFloat(page.style.fontSize)
    const mine = Math.max(page.offsetHeight, this.#field.clientHeight)
    this.#true = Math.abs(mine - this.#field.scrollHeight) <= line
    this.#window.classList.toggle("untrue", !this.#true)
  }

  #scroll(): void {
    this.#page.style.translate = `${-this.#field.scrollLeft}px ${-this.#field.scrollTop}px`
  }

  /**
   * Lays the layer over the field: measures how far off it lies and moves it by that.
   * Measuring takes in borders, fractions of pixels, scrolled parents and transforms.
   */
  #move(): void {
    const field = this.#field
    if (field.offsetWidth === 0) return
    const style = getComputedStyle(field)
    const drawn = drawnAs(field, style)
    const off = offsetFrom(this.#host.getBoundingClientRect(), field, drawn)
    const edge = edges(field, style)
    this.#x += off.x + edge.left
    this.#y += off.y + edge.top
    this.#host.style.translate = `${this.#x}px ${this.#y}px`
    this.#window.style.transform = drawn.own.isIdentity ? "" : drawn.own.toString()
    this.#window.style.transformOrigin = `${drawn.origin.x - edge.left}px ${drawn.origin.y - edge.top}px`
  }
}

/**
 * From the field's outer edge to its padding, on the left with the scroll bar if it stands
 * there. An <input> has none: its padding is what Firefox leaves out of its clientWidth.
 */
function edges(field: Field, style: CSSStyleDeclaration) {
  const left = parseFloat(style.borderLeftWidth)
  const right = parseFloat(style.borderRightWidth)
  const top = parseFloat(style.borderTopWidth)
  const bottom = parseFloat(style.borderBottomWidth)
  const single = field.tagName === "INPUT"
  const bar = single ? 0 : Math.max(0, field.offsetWidth - field.clientWidth - Math.round(left + right))
  const foot = single ? 0 : Math.max(0, field.offsetHeight - field.clientHeight - Math.round(top + bottom))
  const barOnLeft = bar > 0 && field.clientLeft > left + 1
  return { left: barOnLeft ? left + bar : left, top, across: left + right + bar, along: top + bottom + foot }
}

function innerSize(field: Field, style: CSSStyleDeclaration) {
  const { size } = drawnAs(field, style)
  const edge = edges(field, style)
  return { width: size.width - edge.across, height: size.height - edge.along }
}

/** Of the first letter that has one. */
function directionOf(text: string): "ltr" | "rtl" {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ""
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(letter) ? "rtl" : "ltr"
}

/** Makes the line's spans those of the text; spans that are too many stay, and are empty. */
function fill(line: HTMLElement, text: string, marks: readonly Segment[]): void {
  const spans: { text: string; look: string }[] = []
  let at = 0
  for (const { start, end, look, active } of marks) {
    if (start > at) spans.push({ text: text.slice(at, start), look: "" })
    spans.push({ text: text.slice(start, end), look: active ? `mark ${look} active` : `mark ${look}` })
    at = end
  }
  if (at < text.length || text === "") spans.push({ text: text.slice(at) || holder, look: "" })
  while (line.children.length < spans.length) line.append(h("span", {}, ""))
  ;[...line.children].forEach((span, i) => {
    setText(span, spans[i]?.text ?? "")
    setLook(span as HTMLElement, { class: spans[i]?.look ?? "" })
  })
}

function within(segment: Segment, at: number, length: number): Segment {
  return { ...segment, start: Math.max(0, segment.start - at), end: Math.min(length, segment.end - at) }
}
