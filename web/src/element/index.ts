// index.ts - <omdome-editor>: a text field that stands alone, with card, list and checklist
//
//     <omdome-editor kind="reply" lang="sv" name="reply"></omdome-editor>
//     <script type="module">
//       import { define } from "omdome/element"
//       define()
//     </script>
//
// It takes part in forms as any field does: its value is sent, reset and restored, and
// while an error stands in the text it is invalid. Where the checker is late or missing,
// it is a plain field.

import { adopt, h } from "../dom/build.js"
import { panel, type Panel } from "../dom/panel.js"
import { stringsFor } from "../dom/strings.js"
import { watch, type AnyChecker, type Watcher, type WatchOptions } from "../dom/watch.js"
import { reasonToStop } from "../form/validity.js"
import { sharedChecker } from "../shared.js"
import type { Context, Kind, Report } from "../types.js"
import { elementCss } from "./style.js"

const passed = ["disabled", "maxlength", "minlength", "placeholder", "readonly", "required", "rows", "spellcheck", "dir"]
const asked = ["base", "kind", "lang", "languages", "label", "aria-label"]

/** What a page may set beside the attributes. */
export type EditorOptions = Omit<WatchOptions, "kind" | "locale">

// Servers import this too, where there are no elements.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

export class OmdomeEditor extends Base {
  static readonly formAssociated = true
  static readonly observedAttributes = [...passed, ...asked]

  readonly #internals: ElementInternals
  readonly #field = h("textarea", { part: "editor", rows: "8" })
  readonly #side = h("div", { part: "panel", exportparts: "counts, count, list, item, error, warning, hint, advice, hushed, restore" })
  #options: EditorOptions = {}
  #given: AnyChecker | null = null
  #watcher: Watcher | null = null
  #panel: Panel | null = null
  #loading = 0 // the latest call: answers of older ones are dropped
  #changed = false // the value is no longer the default
  #disabled = false

  constructor() {
    super()
    this.#internals = this.attachInternals()
    const shadow = this.attachShadow({ mode: "open", delegatesFocus: true })
    adopt(shadow, elementCss)
    const work = h("div", { class: "work" }, h("div", { class: "desk" }, this.#field), this.#side)
    shadow.append(h("div", { class: "frame" }, work))
    this.#field.addEventListener("input", () => this.#take(true))
    this.#field.addEventListener("change", () => this.dispatchEvent(new Event("change", { bubbles: true })))
  }

  // ---- as a field of a form

  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  get name(): string {
    return this.getAttribute("name") ?? ""
  }

  set name(name: string) {
    this.setAttribute("name", name)
  }

  get type(): string {
    return "omdome-editor"
  }

  get value(): string {
    return this.#field.value
  }

  set value(value: string) {
    this.#field.value = value
    this.#take(true)
    this.#watcher?.refresh()
  }

  /** The text between the tags, as in a <textarea>. */
  get defaultValue(): string {
    return this.textContent ?? ""
  }

  set defaultValue(value: string) {
    this.textContent = value
    if (!this.#changed) this.#reset()
  }

  get disabled(): boolean {
    return this.hasAttribute("disabled")
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute("disabled", disabled)
  }

  get required(): boolean {
    return this.hasAttribute("required")
  }

  set required(required: boolean) {
    this.toggleAttribute("required", required)
  }

  get validity(): ValidityState {
    return this.#internals.validity
  }

  get validationMessage(): string {
    return this.#internals.validationMessage
  }

  get willValidate(): boolean {
    return this.#internals.willValidate
  }

  get labels(): NodeList {
    return this.#internals.labels
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  formResetCallback(): void {
    this.#reset()
    this.#watcher?.refresh()
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled
    this.#field.disabled = disabled
    this.#watcher?.refresh()
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === "string") this.value = state
  }

  // ---- as a checked text

  get kind(): Kind {
    return this.getAttribute("kind") === "invitation" ? "invitation" : "reply"
  }

  set kind(kind: Kind) {
    this.setAttribute("kind", kind)
  }

  /** What the page knows of the review, the rules' severities, the store, and so on. */
  get options(): EditorOptions {
    return this.#options
  }

  set options(options: EditorOptions) {
    this.#options = options
    this.#watcher?.update(this.#watchOptions())
  }

  set context(context: Context) {
    this.options = { ...this.#options, context }
  }

  /** A checker of the page's own. Otherwise one is loaded for `languages`. */
  set checker(checker: AnyChecker | null) {
    this.#given = checker
    void this.#begin()
  }

  get watcher(): Watcher | null {
    return this.#watcher
  }

  get report(): Report | null {
    return this.#watcher?.report ?? null
  }

  // ---- as an element

  connectedCallback(): void {
    if (!this.#changed) this.#reset()
    this.#name()
    void this.#begin()
  }

  disconnectedCallback(): void {
    this.#loading++
    this.#end()
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (passed.includes(name)) {
      if (value === null) this.#field.removeAttribute(name)
      else this.#field.setAttribute(name, value)
      if (name === "disabled") this.#field.disabled = value !== null || this.#disabled
      this.#validate()
    } else if (name === "label" || name === "aria-label") {
      this.#name()
    } else if (this.isConnected) {
      void this.#begin()
    }
  }

  #reset(): void {
    this.#field.value = this.defaultValue
    this.#take(false)
  }

  #take(changed: boolean): void {
    this.#changed = changed
    this.#internals.setFormValue(this.#field.value)
    this.#validate()
  }

  /** What a screen reader calls the field: its label's words. */
  #name(): void {
    const words = [...this.#internals.labels].map((label) => label.textContent?.trim() ?? "").join(" ")
    const name = this.getAttribute("aria-label") ?? this.getAttribute("label") ?? words
    this.#field.setAttribute("aria-label", name || stringsFor(this.#locale())[this.kind])
  }

  #locale(): string {
    return this.lang || this.closest("[lang]")?.getAttribute("lang") || "en"
  }

  /** Those that the page names, or the one of its own language. */
  #languages(): string[] {
    const named = (this.getAttribute("languages") ?? "").split(/[\s,]+/).filter(Boolean)
    return named.length > 0 ? named : [this.#locale().split("-")[0]!.toLowerCase()]
  }

  async #begin(): Promise<void> {
    if (!this.isConnected) return
    const turn = ++this.#loading
    const checker = this.#given ?? (await this.#load())
    if (turn !== this.#loading || !checker) return
    this.#name()
    if (this.#watcher) return this.#watcher.update({ checker, ...this.#watchOptions() })
    this.#watcher = watch(this.#field, checker, this.#watchOptions())
    this.#panel = panel(this.#side, [this.#watcher])
    this.#watcher.subscribe(() => this.#validate())
    this.#validate()
  }

  async #load(): Promise<AnyChecker | null> {
    const base = this.getAttribute("base")
    const locale = this.#locale().split("-")[0]!.toLowerCase()
    try {
      return await sharedChecker({ languages: this.#languages(), locale, ...(base && { base }) })
    } catch (error) {
      // It stays a plain field; the page's developer hears of it.
      reportError(error)
      return null
    }
  }

  #watchOptions(): WatchOptions {
    return {
      ...this.#options,
      kind: this.kind,
      onReport: (report, watcher) => {
        this.#options.onReport?.(report, watcher)
        this.dispatchEvent(new CustomEvent("omdome-report", { bubbles: true, detail: report }))
      },
    }
  }

  #end(): void {
    this.#panel?.close()
    this.#watcher?.close()
    this.#panel = null
    this.#watcher = null
  }

  #validate(): void {
    const { validity, validationMessage } = this.#field
    if (!validity.valid) return this.#internals.setValidity(flagsOf(validity), validationMessage, this.#field)
    const message = this.#watcher ? reasonToStop(this.#watcher.standing, this.#watcher.locale) : ""
    if (message) this.#internals.setValidity({ customError: true }, message, this.#field)
    else this.#internals.setValidity({})
  }
}

function flagsOf(validity: ValidityState): ValidityStateFlags {
  const { valueMissing, tooLong, tooShort } = validity
  return { valueMissing, tooLong, tooShort }
}

/** Makes the tag known to the page. Nothing happens before, nor a second time. */
export function define(tag = "omdome-editor"): void {
  if (!customElements.get(tag)) customElements.define(tag, tag === "omdome-editor" ? OmdomeEditor : class extends OmdomeEditor {})
}

declare global {
  interface HTMLElementTagNameMap {
    "omdome-editor": OmdomeEditor
  }
}
