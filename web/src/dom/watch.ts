// watch.ts - checks an editor's text on every change and shows what was found
//
// Nothing that is typed, selected or undone is disturbed: the check only reads, marks
// are drawn beside the text, and an input method is left alone until it is done.

import { withMended } from "../spelling-mend.js"
import type { Mended } from "../spelling-types.js"
import type { Finding, Replacement, Report } from "../types.js"
import { Card, type CardEntry } from "./card.js"
import { editBetween, isBeingWritten, movedFinding, overlap, stretched, wordAt } from "./edits.js"
import { editableSurface } from "./editable.js"
import { fieldSurface } from "./field.js"
import { withoutEchoes } from "./merge.js"
import { Pointer, within, type Pointed } from "./pointer.js"
import { seenOf } from "./seen.js"
import { isUnderCaret, SpellingWatch, wantsSuggestions } from "./spelling.js"
import { Status } from "./status.js"
import { storeFor } from "./store.js"
import { countText, stringsFor } from "./strings.js"
import type { Change, MakeSurface, Surface } from "./surface.js"
import type { AnyChecker, Watcher, WatchOptions } from "./watcher.js"
import { Wishes } from "./wishes.js"

export type { AnyChecker, Watcher, WatchOptions } from "./watcher.js"

type Opened = "mouse" | "hover" | "keys"

const slow = 4 // ms: a check that takes longer waits for a pause
const pause = 150
const patience = 1000 // before the word under the caret counts as written
const quiet = 1200 // without a key before a screen reader is told
const nothing: Report = { language: "", supported: false, findings: [], advice: [] }

/** Watches a <textarea>, an <input> or a contenteditable. */
export function watch(element: HTMLElement, checker: AnyChecker, options: WatchOptions): Watcher {
  const view = element.ownerDocument.defaultView ?? window
  const isField = element instanceof view.HTMLTextAreaElement || element instanceof view.HTMLInputElement
  return attach((changed) => (isField ? fieldSurface : editableSurface)(element as never, changed), checker, options)
}

/** The same for any editor that can be described as a surface. */
export function attach(makeSurface: MakeSurface, checker: AnyChecker, options: WatchOptions): Watcher {
  return new Session(makeSurface, checker, options)
}

class Session implements Watcher {
  readonly element: HTMLElement
  readonly #surface: Surface
  readonly #card: Card
  readonly #status: Status
  readonly #pointer: Pointer
  readonly #stop = new AbortController()
  readonly #listeners = new Set<() => void>()
  #checker: AnyChecker
  #options: WatchOptions
  #spelling: SpellingWatch | null = null
  #spelt: readonly Finding[] = [] // what spelling has found, carried along with edits since
  #wishes: Wishes

  #text = ""
  #report = nothing
  #checked: string | null = null // the text that the report is of
  #all: readonly Finding[] = [] // the report's, carried along with edits since
  #waiting: readonly Finding[] = [] // what is shown, and what will be once the typing rests
  #shown: readonly Finding[] = []
  #marked: readonly Finding[] = [] // what was shown last, with what has been typed into it since
  #hidden = 0 // findings that the user does not want to see
  #active: Finding | null = null
  #carded: readonly Finding[] = [] // what the card shows
  #cardIsOld = false // somebody else has changed the text since
  #opened: Opened = "mouse"

  #typing = false // the word under the caret is being written, and its sentence
  #composing = false
  #took: [number, number] = [0, 0] // ms, the last two checks: one alone may be slow by chance
  #asking = false // a worker has not answered yet
  #checkTimer = 0
  #quietTimer = 0
  #typingTimer = 0

  constructor(makeSurface: MakeSurface, checker: AnyChecker, options: WatchOptions) {
    this.#surface = makeSurface((typed) => this.#changed(typed))
    this.element = this.#surface.element
    this.#status = new Status(this.element)
    this.#checker = checker
    this.#options = options
    this.#wishes = new Wishes(options.store ?? storeFor(this.element))
    this.#card = new Card({
      fix: (finding, replacement) => this.fix(finding, replacement),
      fixAll: (finding) => this.fixAll(finding),
      ignore: (finding) => this.ignore(finding),
      never: (finding) => this.never(finding),
      add: (finding) => this.#addWord(finding),
      close: (back) => this.#closeCard(back),
    })
    this.#pointer = new Pointer(this.#pointed(), this.#stop.signal)
    this.#listen()
    this.#useSpelling()
    this.refresh()
    this.#awaitScores()
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

  get standing(): readonly Finding[] {
    return this.#waiting
  }

  get isSettled(): boolean {
    return this.#surface.text() === this.#checked
  }

  settled(): Promise<void> {
    if (!this.isSettled) this.refresh()
    if (this.isSettled) return Promise.resolve()
    return new Promise((done) => {
      const stop = this.subscribe(() => {
        if (!this.isSettled) return
        stop()
        done()
      })
    })
  }

  get ignored(): number {
    return this.#hidden
  }

  get active(): Finding | null {
    return this.#active
  }

  refresh(): void {
    this.#typing = false
    this.#take()
    this.#check()
  }

  update({ checker, ...options }: Partial<WatchOptions> & { readonly checker?: AnyChecker }): void {
    if (checker && checker !== this.#checker) {
      this.#checker = checker
      this.#awaitScores()
    }
    this.#options = { ...this.#options, ...options }
    if (options.store) this.#wishes = new Wishes(options.store)
    if ("spelling" in options || options.store) this.#useSpelling()
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
    const where = strings.position(at + 1, all.length)
    this.#status.say(`${where}. ${strings.grade[finding.severity]}: ${finding.message} ${finding.reason} ${strings.openHint}`, this.locale)
  }

  fix(finding: Finding, replacement: Replacement): void {
    if (this.#isStale(finding)) return this.refresh()
    this.#closeCard(true)
    this.#surface.replace(replacement.start, replacement.end, replacement.text)
    this.#doneTyping()
  }

  fixAll(finding: Finding): void {
    if (this.#isStale(finding)) return this.refresh()
    const changes = changesOf(this.#alike(finding))
    this.#closeCard(true)
    if (this.#surface.replaceAll) this.#surface.replaceAll(changes)
    else for (const { start, end, text } of changes.reverse()) this.#surface.replace(start, end, text)
    this.#doneTyping()
  }

  ignore(finding: Finding): void {
    this.#wishes.ignore(this.#text, finding)
    this.#heed()
  }

  never(finding: Finding): void {
    this.#wishes.never(finding)
    this.#heed()
  }

  restore(): void {
    this.#wishes.restore()
    this.#heed()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#stop.abort()
    for (const timer of [this.#checkTimer, this.#quietTimer, this.#typingTimer]) clearTimeout(timer)
    this.#spelling?.close()
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
    this.#spelt = this.#spelt.flatMap((finding) => movedFinding(finding, edit) ?? [])
    this.#shown = this.#shown.flatMap((finding) => movedFinding(finding, edit) ?? [])
    this.#active = this.#active && movedFinding(this.#active, edit)
    this.#carded = this.#carded.flatMap((finding) => movedFinding(finding, edit) ?? [])
    this.#cardIsOld = this.#card.isOpen
  }

  #check(): void {
    if (this.#asking) return this.#show() // the answer will be for an older text, and asks again
    const start = performance.now()
    try {
      const answer = this.#checker.check(this.#text, this.#options)
      if (answer instanceof Promise) return void this.#await(answer)
      this.#accept(answer)
    } catch (error) {
      this.#fail(error)
    }
    const took = performance.now() - start
    this.#took = [this.#took[1] || took, took]
  }

  /** Checks the text again, as it stands, once the checker can say more of it. */
  #awaitScores(): void {
    const checker = this.#checker
    let isLater = false
    const isNews = () => isLater && checker === this.#checker && !this.#stop.signal.aborted
    // What an input method composes is checked when it is done.
    const again = () => isNews() && !this.#composing && this.#check()
    checker.complete?.then(again, again) // where one language's are missing, another's may have come
    queueMicrotask(() => (isLater = true)) // what has come before, the first check knows
  }

  async #await(answer: Promise<Report>): Promise<void> {
    const { text } = this
    const checker = this.#checker
    this.#asking = true
    this.#show()
    const report = await answer.catch((error: unknown) => error as Error)
    this.#asking = false
    if (this.#stop.signal.aborted) return
    if (text !== this.#text || checker !== this.#checker) this.#check()
    else if (report instanceof Error) this.#fail(report)
    else this.#accept(report)
  }

  #accept(report: Report): void {
    this.#report = report
    this.#checked = this.#text
    this.#all = withoutEchoes(byStart([...report.findings, ...this.#spelt]))
    this.#show()
    this.#spelling?.ask(this.#text, this.#options)
    this.#options.onReport?.(report, this)
  }

  /** The editor goes on without marks; the page's developer hears of it. */
  #fail(error: unknown): void {
    reportError(error)
    this.#accept(nothing)
  }

  // ---- spelling

  #useSpelling(): void {
    const { spelling } = this.#options
    this.#spelling?.close()
    this.#spelt = []
    this.#spelling = spelling
      ? new SpellingWatch(spelling, this.#wishes.words, (text, { spelt, mended }) => void this.#hear(text, spelt, mended))
      : null
  }

  /** The checker sees what was hidden by bad spelling; nothing is taken for a text that has changed. */
  async #hear(text: string, spelt: readonly Finding[], mended: Mended): Promise<void> {
    if (text !== this.#checked) return
    const other = mended.mends.length > 0 ? (await this.#checker.check(mended.text, this.#options)).findings : []
    if (text !== this.#text || text !== this.#checked || this.#stop.signal.aborted) return
    const { findings } = this.#report
    const known = new Set(findings)
    this.#spelt = withMended(findings, other, mended, spelt).filter((finding) => !known.has(finding))
    this.#all = withoutEchoes(byStart([...findings, ...this.#spelt]))
    this.#show()
  }

  /** Suggestions take long, and only one word's are asked for: that whose card is open. */
  async #addSuggestions(finding: Finding): Promise<void> {
    const text = this.#text
    const replacements = (await this.#spelling?.suggest(text, finding).catch(() => [])) ?? []
    const isNew = text === this.#text && this.#spelt.some((one) => one === finding)
    if (replacements.length === 0 || !isNew || this.#stop.signal.aborted) return
    const better = { ...finding, replacements }
    this.#spelt = this.#spelt.map((one) => (one === finding ? better : one))
    this.#all = this.#all.map((one) => (one === finding ? better : one))
    this.#cardIsOld = this.#card.isOpen && this.#active !== null && same(this.#active, finding)
    this.#show()
  }

  #addWord({ start, end }: Finding): void {
    const word = this.#text.slice(start, end)
    void this.#options.spelling?.add(word)
    this.#spelt = this.#spelt.filter((one) => one.category !== "spelling" || this.#text.slice(one.start, one.end) !== word)
    this.#all = this.#all.filter((one) => one.category !== "spelling" || this.#text.slice(one.start, one.end) !== word)
    this.#wishes.addWord(word)
    this.#heed()
  }

  /** Draws what is to be seen now. */
  #show(): void {
    const wanted = this.#wishes.heard(this.#text, this.#text === this.#checked, this.#all, this.#mayIgnore)
    this.#hidden = this.#all.length - wanted.length
    this.#waiting = wanted
    this.#shown = wanted.filter((finding) => !this.#isHeld(finding))
    this.#marked = this.#shown
    this.#active = this.#now(this.#active)
    if (!this.#active) this.#hideCard(this.#card.hasFocus)
    else if (this.#cardIsOld) this.#renewCard()
    this.#draw()
    clearTimeout(this.#quietTimer)
    if (!this.#composing) this.#quietTimer = this.#after(quiet, () => this.#tell())
  }

  readonly #mayIgnore = (finding: Finding): boolean => this.#options.mayIgnore?.(finding) ?? true

  /** Shows what is left after the user has decided on the card or in the list. */
  #heed(): void {
    this.#closeCard(this.#card.hasFocus)
    this.#show()
  }

  /** Tells a screen reader, once the keys rest: the count by itself, or when one comes to the editor. */
  #tell(): void {
    const strings = stringsFor(this.locale)
    const counts = countOf(this.#shown)
    const some = this.#shown.length > 0
    const unknown = this.#report.language !== "" && !this.#report.supported && this.#text.trim() !== ""
    const count = unknown ? [strings.unknownLanguage, ...(some ? [countText(strings, counts)] : [])].join(" ") : countText(strings, counts)
    this.#surface.describe?.(some ? `${count}. ${strings.nextHint}` : unknown ? count : "", this.locale, counts.error > 0)
    if (this.#text !== "" && this.#hasFocus()) this.#status.report(count, this.locale)
    else this.#status.note(count)
  }

  /** A finding as it is shown now: every check makes new objects. */
  #now(finding: Finding | null): Finding | null {
    return (finding && this.#shown.find((one) => same(one, finding))) ?? null
  }

  #draw(): void {
    this.#surface.draw(this.#shown, this.#active)
    for (const listener of this.#listeners) listener()
  }

  #isStale(finding: Finding): boolean {
    return this.#surface.text() !== this.#text || !this.#now(finding)
  }

  /** The findings that the same fix would mend, this one among them. */
  #alike(finding: Finding): Finding[] {
    const label = finding.replacements[0]?.label
    if (label === undefined || !this.#surface.writable) return []
    return this.#shown.filter((one) => one.rule === finding.rule && one.replacements[0]?.label === label)
  }

  /**
   * The word under the caret is not judged before it is written, and no warning is raised in
   * a sentence that the next words may turn. What was marked already stays marked, or it
   * would flicker with every key.
   */
  #isHeld(finding: Finding): boolean {
    const caret = this.#surface.caret()
    const marked = this.#marked.some((one) => one.rule === finding.rule && overlap(one, finding))
    if (!marked && this.#hasFocus() && isUnderCaret(finding, caret)) return true
    if (!this.#typing || marked || caret === null) return false
    const word = wordAt(this.#text, caret)
    if (word && overlap(finding, word)) return true
    return finding.severity === "warning" && isBeingWritten(this.#text, finding, caret)
  }

  #nowTyping(): void {
    this.#typing = true
    clearTimeout(this.#typingTimer)
    this.#typingTimer = this.#after(patience, () => this.#doneTyping())
  }

  #doneTyping(): void {
    if (!this.#typing || this.#composing) return
    this.#typing = false
    if (this.#shown.length !== this.#waiting.length) this.#show()
  }

  // ---- the user's hands

  #listen(): void {
    const { element } = this
    const page = element.ownerDocument
    const on = { signal: this.#stop.signal }
    element.addEventListener("compositionstart", () => (this.#composing = true), { ...on, capture: true })
    element.addEventListener("compositionend", () => this.#composed(), on)
    // Before the editor's own, for which Enter and Escape mean other things.
    element.addEventListener("keydown", (event) => this.#key(event), { ...on, capture: true })
    element.addEventListener("focusout", () => this.#left(), on)
    page.addEventListener("selectionchange", () => this.#caretMoved(), on)
    page.addEventListener("scroll", () => this.#follow(), { ...on, capture: true, passive: true })
    page.defaultView?.addEventListener("resize", () => this.#follow(), on)
    element.closest("form")?.addEventListener("reset", () => this.#after(0, () => this.refresh()), on)
  }

  #pointed(): Pointed {
    const isHovered = () => this.#opened === "hover" && this.#card.isOpen
    return {
      element: this.element,
      card: this.#card,
      isBusy: () => this.#typing,
      at: (x, y) => this.#at(x, y),
      near: () => (isHovered() && this.#active ? [this.#card.box, ...this.#surface.boxes(this.#active.start, this.#active.end)] : null),
      open: (findings, how) => this.#open(findings, how),
      close: () => this.#closeCard(false),
    }
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

  #left(): void {
    this.#doneTyping()
    this.#wishes.keep()
    // Into the card is not away. Where the focus has gone is known a moment later.
    this.#after(0, () => !this.#card.hasFocus && this.#opened === "keys" && !this.#hasFocus() && this.#closeCard(false))
  }

  #hasFocus(): boolean {
    return this.element.matches(":focus-within")
  }

  #caretMoved(): void {
    if (!this.#typing && !this.#composing && this.#shown.length !== this.#waiting.length) return this.#show()
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
    this.#fillCard(findings, place)
  }

  #fillCard(findings: readonly Finding[], place: DOMRect): void {
    this.#carded = findings
    this.#cardIsOld = false
    this.#card.show(this.element, this.#text, findings.map((finding) => this.#entry(finding)), this.locale, place)
  }

  /** Other people write, too; the card stays with its words. */
  #renewCard(): void {
    const findings = this.#carded.flatMap((finding) => this.#now(finding) ?? [])
    this.#fillCard(findings, this.#anchor(this.#active!))
  }

  #entry(finding: Finding): CardEntry {
    if (wantsSuggestions(finding)) void this.#addSuggestions(finding)
    const mayAdd = finding.rule === "spelling.unknown"
    return { finding, alike: changesOf(this.#alike(finding)).length, mayIgnore: this.#mayIgnore(finding), mayAdd }
  }

  #closeCard(back: boolean): void {
    this.#pointer.stop()
    this.#hideCard(back)
    if (!this.#active) return
    this.#active = null
    this.#draw()
  }

  #hideCard(back: boolean): void {
    this.#card.hide()
    if (back) this.element.focus({ preventScroll: true })
  }

  /** Keeps the card at its finding while the page scrolls, and lets it go with it. */
  #follow(): void {
    if (!this.#active || !this.#card.isOpen) return
    const place = this.#anchor(this.#active)
    const outer = seenOf(this.element)
    if (place.bottom < outer.top || place.top > outer.bottom) this.#closeCard(false)
    else this.#card.place(place)
  }

  #anchor({ start, end }: Finding): DOMRect {
    return this.#surface.boxes(start, end).at(-1) ?? this.element.getBoundingClientRect()
  }

  /** The findings at a point of the screen. */
  #at(x: number, y: number): Finding[] {
    const outer = seenOf(this.element)
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

/** The first replacement of each, without those that reach into the one before. */
function changesOf(findings: readonly Finding[]): Change[] {
  const changes: Change[] = []
  for (const { replacements } of findings) {
    const { start, end, text } = replacements[0]!
    if (start >= (changes.at(-1)?.end ?? 0)) changes.push({ start, end, text })
  }
  return changes
}

function byStart(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.start - b.start)
}

const modifiers = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "Shift"])

function same(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.start === b.start && a.end === b.end
}

export function countOf(findings: readonly Finding[]) {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
