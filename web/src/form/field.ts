// field.ts - a form's field with its watcher, its validity and the note below it

import { watch, type Watcher } from "../dom/watch.js"
import { sharedChecker } from "../shared.js"
import type { Context, Finding, Kind } from "../types.js"
import type { FormOptions } from "./index.js"
import { Note } from "./note.js"
import { reasonToStop } from "./validity.js"

export type Field = HTMLTextAreaElement | HTMLInputElement

export class CheckedField {
  watcher: Watcher | null = null
  readonly #note: Note
  readonly #known = new Set<string>() // warnings that the user has accepted
  #cleared: string | null = null // the text that may be sent
  readonly #stop = new AbortController()

  constructor(readonly element: Field, options: FormOptions) {
    this.#note = new Note(element)
    void this.#begin(options)
  }

  /** Whether nothing is to be said about the text before it is sent. */
  get passes(): boolean {
    const { watcher } = this
    if (!watcher || this.#cleared === this.element.value) return true
    void watcher.settled()
    return watcher.isSettled && this.warnings.length === 0 && !watcher.standing.some((one) => one.severity === "error")
  }

  /** Those that nobody has been asked about. */
  get warnings(): Finding[] {
    const standing = this.watcher?.standing ?? []
    return standing.filter((one) => one.severity === "warning" && !this.#known.has(this.#key(one)))
  }

  async settled(): Promise<void> {
    await this.watcher?.settled()
  }

  /** Shows the user what stops the form, and returns whether anything does. */
  insist(): boolean {
    this.#validate()
    if (this.element.validity.valid) return false
    this.#note.show()
    this.element.reportValidity()
    return true
  }

  clear(): void {
    for (const warning of this.warnings) this.#known.add(this.#key(warning))
    this.#cleared = this.element.value
  }

  close(): void {
    this.#stop.abort()
    this.watcher?.close()
    this.#note.remove()
    this.element.setCustomValidity("")
  }

  async #begin({ checker, languages, base, ...options }: FormOptions): Promise<void> {
    const { dataset } = this.element
    const locale = options.locale ?? localeOf(this.element)
    const named = languages ?? dataset.omdomeLanguages?.split(/[\s,]+/).filter(Boolean) ?? [locale]
    const home = base ?? dataset.omdomeBase
    try {
      const found = checker ?? (await sharedChecker({ languages: named, locale, ...(home && { base: home }) }))
      if (this.#stop.signal.aborted) return
      const context = dataset.omdomeContext ? (JSON.parse(dataset.omdomeContext) as Context) : undefined
      this.watcher = watch(this.element, found, { ...(context && { context }), ...options, kind: dataset.omdomeKind as Kind, locale })
    } catch (error) {
      return reportError(error) // it stays a plain field
    }
    this.watcher.subscribe(() => this.#validate())
    this.#listen()
    this.#validate()
  }

  /** A note that came while a button is pressed would move the button away. */
  #listen(): void {
    const page = this.element.ownerDocument
    const on = { capture: true, signal: this.#stop.signal }
    let released = Promise.resolve()
    const press = (done: () => void) => {
      for (const end of ["pointerup", "pointercancel"]) page.addEventListener(end, () => setTimeout(done), { ...on, once: true })
    }
    page.addEventListener("pointerdown", () => (released = new Promise(press)), on)
    this.element.addEventListener("blur", () => void released.then(() => this.#note.show()), on)
    this.element.addEventListener("invalid", () => this.#note.show(), on)
  }

  #validate(): void {
    if (!this.watcher) return
    const { standing, locale } = this.watcher
    this.element.setCustomValidity(reasonToStop(standing, locale))
    this.#note.set(standing.filter((one) => one.severity === "error"), this.watcher)
  }

  #key({ rule, start, end }: Finding): string {
    return `${rule} ${this.element.value.slice(start, end)}`
  }
}

function localeOf(element: Element): string {
  const lang = element.closest("[lang]")?.getAttribute("lang") || "en"
  return lang.split("-")[0]!.toLowerCase()
}
