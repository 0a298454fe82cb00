// index.ts - plain HTML forms: a field with data-omdome-kind is checked, and its form with it
//
//     <textarea name="reply" data-omdome-kind="reply" lang="sv"></textarea>
//     <script type="module">
//       import { watchForms } from "omdome/form"
//       watchForms()
//     </script>
//
// Errors make the field invalid, as the browser's own constraints do, so that the form is
// not sent; warnings ask once. A checker that is late or missing stops nobody.

import type { AnyChecker, Watcher, WatchOptions } from "../dom/watch.js"
import { askAbout } from "./ask.js"
import { CheckedField, type Field } from "./field.js"

export { verdict, type Verdict } from "./verdict.js"

export interface FormOptions extends Omit<WatchOptions, "kind"> {
  /** Default: one is loaded for each field's languages. */
  readonly checker?: AnyChecker
  /** Codes of the languages that texts may be written in. Default: data-omdome-languages, or the field's own. */
  readonly languages?: readonly string[]
  readonly base?: string
}

export interface Forms {
  /** The watcher of a field, once its checker is there. */
  watcher(field: Element): Watcher | null
  close(): void
}

const wanted = "textarea[data-omdome-kind], input[data-omdome-kind]"
const patience = 2000 // ms that a form waits for a slow check before it is sent unchecked

/** Watches the fields with data-omdome-kind below `root`, now and later. */
export function watchForms(root: Document | Element = document, options: FormOptions = {}): Forms {
  return new Watched(root, options)
}

class Watched implements Forms {
  readonly #options: FormOptions
  readonly #fields = new Map<Element, CheckedField>()
  readonly #stop = new AbortController()
  readonly #changes: MutationObserver

  constructor(root: Document | Element, options: FormOptions) {
    this.#options = options
    this.#changes = new MutationObserver(() => this.#look(root))
    this.#changes.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-omdome-kind"] })
    root.addEventListener("submit", (event) => void this.#submit(event as SubmitEvent), { capture: true, signal: this.#stop.signal })
    this.#look(root)
  }

  watcher(field: Element): Watcher | null {
    return this.#fields.get(field)?.watcher ?? null
  }

  close(): void {
    this.#changes.disconnect()
    this.#stop.abort()
    for (const field of this.#fields.values()) field.close()
    this.#fields.clear()
  }

  #look(root: Document | Element): void {
    for (const [element, field] of this.#fields) {
      if (element.isConnected && element.matches(wanted)) continue
      field.close()
      this.#fields.delete(element)
    }
    for (const element of root.querySelectorAll<Field>(wanted)) {
      if (!this.#fields.has(element)) this.#fields.set(element, new CheckedField(element, this.#options))
    }
  }

  async #submit(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement
    const fields = [...this.#fields.values()].filter((one) => one.element.form === form && !one.element.disabled)
    if (fields.every((one) => one.passes)) return
    // What is found out may take a moment; the form is then sent anew.
    event.preventDefault()
    event.stopImmediatePropagation()
    await Promise.race([Promise.all(fields.map((one) => one.settled())), new Promise((done) => setTimeout(done, patience))])
    if (fields.some((one) => one.insist())) return
    const open = fields.filter((one) => one.warnings.length > 0)
    if (open.length > 0 && !(await askAbout(form, open))) return open[0]!.element.focus()
    for (const field of fields) field.clear()
    form.requestSubmit(event.submitter)
  }
}
