// watch.ts - checks an editor's text on every change and shows what was found
//
// Nothing that is typed, selected or undone is disturbed: the check only reads, marks
// are drawn beside the text, and an input method is left alone until it is done.

import type { Checker, CheckOptions, Finding, Replacement, Report } from "../types.js"
import { Card } from "./card.js"
import { editBetween, moved, movedFinding, overlap, stretched, wordAt } from "./edits.js"
import { editableSurface } from "./editable.js"
import { fieldSurface } from "./field.js"
import { Status } from "./status.js"
import { countText, stringsFor } from "./strings.js"
import type { MakeSurface, Surface } from "./surface.js"

export interface WatchOptions extends CheckOptions {
  /** Language of the card. Default: the checker's. */
  readonly locale?: string
  /** After every check, with all findings, also those that the user ignores. */
  readonly onReport?: (report: Report, watcher: Watcher) => void
}

export interface Watcher {
  readonly element: HTMLElement
  readonly text: string
  readonly locale: string
  readonly report: Report
  /** What is shown: without the ignored, and without what is just being written. */
  readonly findings: readonly Finding[]
  /** The one whose card is open. */
  readonly active: Finding | null
  /** Checks anew, after a script has changed the text. */
  refresh(): void
  update(options: Partial<WatchOptions> & { readonly checker?: Checker }): void
  /** Selects a finding's text and opens its card. */
  show(finding: Finding): void
  /** Moves to the next finding (1) or the one before (-1). */
  go(by: 1 | -1): void
  fix(finding: Finding, replacement: Replacement): void
  ignore(finding: Finding): void
  /** Calls back whenever `findings`, `report` or `active` change. Returns how to stop. */
  subscribe(listener: () => void): () => void
  close(): void
}

interface Ignored {
  readonly rule: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

type Opened = "mouse" | "hover" | "keys"

const slow = 4 // ms: a check that takes longer waits for a pause
const pause = 150
const patience = 1000 // before the word under the caret counts as written
const dwell = 350 // before a resting mouse opens a card
const nothing: Report = { language: "und", supported: false, findings: [], advice: [] }

/** Watches a <textarea>, an <input> or a contenteditable. */
export function watch(element: HTMLElement, checker: Checker, options: WatchOptions): Watcher {
  const view = element.ownerDocument.defaultView ?? window
  const isField = element instanceof view.HTMLTextAreaElement || element instanceof view.HTMLInputElement
  return attach((changed) => (isField ? fieldSurface : editableSurface)(element as never, changed), checker, options)
}

/** The same for any editor that can be described as a surface. */
export function attach(makeSurface: MakeSurface, checker: Checker, options: WatchOptions): Watcher {
  return new Session(makeSurface, checker, options)
}

class Session implements Watcher {
  readonly element: HTMLElement
  readonly #surface: Surface
  readonly #card: Card
  readonly #status = new Status()
  readonly #stop = new AbortController()
  readonly #listeners = new Set<() => void>()
  #checker: Checker
  #options: WatchOptions

  #text = ""
  #report = nothing
  #all: readonly Finding[] = [] // the report's, carried along with edits since
  #shown: readonly Finding[] = []
  #marked: readonly Finding[] = [] // what was shown last, with what has been typed into it since
  #ignored: Ignored[] = []
  #active: Finding | null = null
  #opened: Opened = "mouse"

  #typing = false // the word under the caret is being written
  #composing = false
  #took = [0, 0] // ms, the last two checks: one alone may be slow by chance
  #checkTimer = 0
  #typingTimer = 0
  #hoverTimer = 0

  constructor(makeSurface: MakeSurface, checker: Checker, options: WatchOptions) {
    this.#surface = makeSurface((typed) => this.#changed(typed))
    this.element = this.#surface.element
    this.#checker = checker
    this.#options = options
    this.#card = new Card({
      fix: (finding, replacement) => this.fix(finding, replacement),
      ignore: (finding) => this.ignore(finding),
      close: (back) => this.#closeCard(back),
    })
    this.#listen()
    this.refresh()
  }

  get text(): string {
    return this.#text
  }

  get locale(): string {
    return this.#options.locale ?? this.#checker.locale
  }

  get report(): Report {
    return this.#report
  }

  get findings(): readonly Finding[] {
    return this.#shown
  }

  get active(): Finding | null {
    return this.#active
  }

  refresh(): void {
    this.#typing = false
    this.#take()
    this.#check()
  }

  update({ checker, ...options }: Partial<WatchOptions> & { readonly checker?: Checker }): void {
    if (checker) this.#checker = checker
    this.#options = { ...this.#options, ...options }
    this.#closeCard(false)
    this.refresh()
  }

  show(finding: Finding): void {
    const now = this.#now(finding)
    if (!now) return
    this.#surface.select(now.start, now.end)
    this.#open([now], "keys")
  }

  go(by: 1 | -1): void {
    const all = this.#shown
    if (all.length === 0) return
    const index = this.#active ? all.indexOf(this.#active) + by : this.#nearest(by)
    const at = (index + all.length) % all.length
    const finding = all[at]!
    // The caret goes behind the text rather than around it, so that no key can delete it.
    this.#surface.select(finding.start, finding.end)
    this.#surface.select(finding.end, finding.end)
    this.#open([finding], "keys")
    const strings = stringsFor(this.locale)
    this.#status.say(`${strings.position(at + 1, all.length)}. ${finding.message} ${strings.openHint}`, this.locale)
  }

  fix(finding: Finding, replacement: Replacement): void {
    if (this.#surface.text() !== this.#text || !this.#now(finding)) return this.refresh()
    this.#closeCard(true)
    this.#surface.replace(replacement.start, replacement.end, replacement.text)
    this.#doneTyping()
  }

  ignore(finding: Finding): void {
    const { rule, start, end } = finding
    this.#ignored.push({ rule, start, end, quote: this.#text.slice(start, end) })
    this.#closeCard(this.#card.hasFocus)
    this.#show()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#stop.abort()
    for (const timer of [this.#checkTimer, this.#typingTimer, this.#hoverTimer]) clearTimeout(timer)
    this.#card.remove()
    this.#status.remove()
    this.#surface.close()
    this.#listeners.clear()
  }

  // ---- the text changes

  #changed(typed: boolean): void {
    const before = this.#text
    this.#take()
    if (typed && before !== this.#text) this.#closeCard(false)
    if (typed) this.#nowTyping()
    clearTimeout(this.#checkTimer)
    if (this.#composing) this.#show()
    else if (Math.min(...this.#took) <= slow) this.#check()
    else {
      this.#show()
      this.#checkTimer = this.#after(pause, () => this.#check())
    }
  }

  /** Reads the text and moves what is known about it. */
  #take(): void {
    const text = this.#surface.text()
    if (text === this.#text) return
    const edit = editBetween(this.#text, text, this.#surface.caret())
    this.#text = text
    this.#marked = this.#marked.map((finding) => stretched(finding, edit))
    this.#all = this.#all.flatMap((finding) => movedFinding(finding, edit) ?? [])
    this.#shown = this.#shown.flatMap((finding) => movedFinding(finding, edit) ?? [])
    this.#ignored = this.#ignored.flatMap((one) => moved(one, edit) ?? [])
  }

  #check(): void {
    const start = performance.now()
    try {
      this.#report = this.#checker.check(this.#text, this.#options)
    } catch (error) {
      // The editor goes on without marks; the page's developer hears of it.
      this.#report = nothing
      reportError(error)
    }
    this.#took = [this.#took[1]!, performance.now() - start]
    this.#all = this.#report.findings
    this.#show()
    this.#options.onReport?.(this.#report, this)
  }

  /** Draws what is to be seen now. */
  #show(): void {
    this.#shown = this.#all.filter((finding) => !this.#isIgnored(finding) && !this.#isHeld(finding))
    this.#marked = this.#shown
    this.#active = this.#now(this.#active)
    if (!this.#active) this.#card.hide()
    this.#draw()
    this.#status.later(countText(stringsFor(this.locale), countOf(this.#shown)), this.locale, this.#text !== "")
  }

  /** A finding as it is shown now: every check makes new objects. */
  #now(finding: Finding | null): Finding | null {
    return (finding && this.#shown.find((one) => same(one, finding))) ?? null
  }

  #draw(): void {
    this.#surface.draw(this.#shown, this.#active)
    for (const listener of this.#listeners) listener()
  }

  #isIgnored(finding: Finding): boolean {
    const quote = this.#text.slice(finding.start, finding.end)
    return this.#ignored.some((one) => one.rule === finding.rule && one.start === finding.start && one.quote === quote)
  }

  /**
   * The word under the caret is not judged before it is written. What was marked
   * already stays marked, or it would flicker with every key.
   */
  #isHeld(finding: Finding): boolean {
    if (!this.#typing) return false
    const caret = this.#surface.caret()
    const word = caret === null ? null : wordAt(this.#text, caret)
    if (!word || !overlap(finding, word)) return false
    return !this.#marked.some((one) => one.rule === finding.rule && overlap(one, finding))
  }

  #nowTyping(): void {
    this.#typing = true
    clearTimeout(this.#typingTimer)
    this.#typingTimer = this.#after(patience, () => this.#doneTyping())
  }

  #doneTyping(): void {
    if (!this.#typing || this.#composing) return
    this.#typing = false
    if (this.#shown.length !== this.#all.length) this.#show()
  }

  // ---- the user's hands

  #listen(): void {
    const { element } = this
    const page = element.ownerDocument
    const on = { signal: this.#stop.signal }
    element.addEventListener("compositionstart", () => (this.#composing = true), on)
    element.addEventListener("compositionend", () => this.#composed(), on)
    // Before the editor's own, for which Enter and Escape mean other things.
    element.addEventListener("keydown", (event) => this.#key(event), { ...on, capture: true })
    element.addEventListener("click", (event) => this.#click(event), on)
    element.addEventListener("focusout", () => this.#left(), on)
    element.addEventListener("pointermove", (event) => this.#rest(event), { ...on, passive: true })
    element.addEventListener("pointerleave", () => clearTimeout(this.#hoverTimer), on)
    page.addEventListener("pointermove", (event) => this.#wander(event), { ...on, passive: true })
    page.addEventListener("pointerdown", (event) => this.#press(event), { ...on, capture: true })
    page.addEventListener("selectionchange", () => this.#caretMoved(), on)
    page.addEventListener("scroll", () => this.#follow(), { ...on, capture: true, passive: true })
    page.defaultView?.addEventListener("resize", () => this.#follow(), on)
    element.closest("form")?.addEventListener("reset", () => this.#after(0, () => this.refresh()), on)
  }

  #composed(): void {
    this.#composing = false
    // The last input event may come before this one or after it.
    this.#after(0, () => this.#changed(true))
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || this.#composing) return
    if (this.#obeys(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  #obeys(event: KeyboardEvent): boolean {
    const plain = !event.ctrlKey && !event.metaKey
    if (event.key === "F8" && plain && !event.altKey && this.#shown.length > 0) {
      this.go(event.shiftKey ? -1 : 1)
      return true
    }
    if (event.key === "Enter" && plain && event.altKey) return this.#enterCard()
    if (!this.#card.isOpen) return false
    // Straight after F8, Enter goes on into the card.
    if (event.key === "Enter" && plain && !event.shiftKey && this.#opened === "keys") return this.#enterCard()
    if (event.key === "Escape") this.#closeCard(false)
    else if (this.#opened === "keys" && !modifiers.has(event.key)) this.#opened = "mouse"
    return event.key === "Escape"
  }

  #enterCard(): boolean {
    if (!this.#card.isOpen) {
      const caret = this.#surface.caret()
      const here = caret === null ? [] : this.#shown.filter((one) => one.start <= caret && caret <= one.end)
      if (here.length === 0) return false
      this.#open(here, "keys")
    }
    this.#card.focus()
    return true
  }

  #click(event: MouseEvent): void {
    const here = this.#at(event.clientX, event.clientY)
    if (here.length > 0) this.#open(here, "mouse")
    else this.#closeCard(false)
  }

  /** A mouse that rests on a mark opens its card. */
  #rest(event: PointerEvent): void {
    clearTimeout(this.#hoverTimer)
    const still = event.movementX === 0 && event.movementY === 0
    if (event.pointerType !== "mouse" || event.buttons !== 0 || still || this.#card.isOpen) return
    const { clientX, clientY } = event
    this.#hoverTimer = this.#after(dwell, () => {
      const here = this.#typing ? [] : this.#at(clientX, clientY)
      if (here.length > 0) this.#open(here, "hover")
    })
  }

  /** A card that came by itself goes by itself. */
  #wander({ clientX, clientY }: PointerEvent): void {
    if (this.#opened !== "hover" || !this.#active || !this.#card.isOpen) return
    const near = [this.#card.box, ...this.#surface.boxes(this.#active.start, this.#active.end)]
    clearTimeout(this.#hoverTimer)
    if (!near.some((box) => within(box, clientX, clientY, 10))) {
      this.#hoverTimer = this.#after(dwell, () => this.#opened === "hover" && this.#closeCard(false))
    }
  }

  #press(event: PointerEvent): void {
    const path = event.composedPath()
    if (!path.includes(this.element) && !path.some((one) => this.#card.contains(one))) this.#closeCard(false)
  }

  #left(): void {
    this.#doneTyping()
    // Into the card is not away. Where the focus has gone is known a moment later.
    this.#after(0, () => !this.#card.hasFocus && this.#opened === "keys" && !this.#hasFocus() && this.#closeCard(false))
  }

  #hasFocus(): boolean {
    return this.element.matches(":focus-within")
  }

  #caretMoved(): void {
    if (!this.#typing || this.#composing) return
    const caret = this.#surface.caret()
    if (caret === null || !wordAt(this.#text, caret)) this.#doneTyping()
  }

  // ---- the card

  /** The shortest finding comes first, and is the active one. */
  #open(some: readonly Finding[], how: Opened): void {
    const findings = [...some].sort((a, b) => a.end - a.start - (b.end - b.start))
    const place = this.#anchor(findings[0]!)
    this.#active = findings[0]!
    this.#opened = how
    this.#draw()
    this.#card.show(this.element, this.#text, findings, this.locale, this.#surface.writable, place)
  }

  #closeCard(back: boolean): void {
    clearTimeout(this.#hoverTimer)
    this.#card.hide()
    if (back) this.element.focus({ preventScroll: true })
    if (!this.#active) return
    this.#active = null
    this.#draw()
  }

  /** Keeps the card at its finding while the page scrolls, and lets it go with it. */
  #follow(): void {
    if (!this.#active || !this.#card.isOpen) return
    const place = this.#anchor(this.#active)
    const outer = this.element.getBoundingClientRect()
    if (place.bottom < outer.top || place.top > outer.bottom) this.#closeCard(false)
    else this.#card.place(place)
  }

  #anchor({ start, end }: Finding): DOMRect {
    return this.#surface.boxes(start, end).at(-1) ?? this.element.getBoundingClientRect()
  }

  /** The findings at a point of the screen. */
  #at(x: number, y: number): Finding[] {
    const outer = this.element.getBoundingClientRect()
    if (!within(outer, x, y, 0)) return []
    return this.#shown.filter(({ start, end }) => this.#surface.boxes(start, end).some((box) => within(box, x, y, 2)))
  }

  #nearest(by: 1 | -1): number {
    const caret = this.#surface.caret() ?? 0
    const after = this.#shown.findIndex((one) => one.end > caret)
    if (by > 0) return after < 0 ? 0 : after
    return (after < 0 ? this.#shown.length : after) - 1
  }

  #after(ms: number, then: () => void): number {
    return window.setTimeout(() => !this.#stop.signal.aborted && then(), ms)
  }
}

const modifiers = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "Shift"])

function same(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.start === b.start && a.end === b.end
}

function within(box: DOMRect, x: number, y: number, slack: number): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack
}

export function countOf(findings: readonly Finding[]) {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
