// index.ts - an invitation's template: subject, preheader, body as source and as formatted text, SMS
//
//     const template = watchTemplate({ subject, preheader, source, rich, sms }, checker, { kind: "invitation" })
//     template.set({ subject: "…", html: "<p>Hej {{namn}}!</p>" })
//     template.preview({ subject: aside1, body: aside2 }, { namn: "Karin" })
//
// Both views of the body show their reader the same text, so both get the same findings,
// each at its own place. What is written in one appears in the other.

import type { Store } from "../dom/store.js"
import { attach, watch, type AnyChecker, type Watcher, type WatchOptions } from "../dom/watch.js"
import { HtmlText } from "./html-text.js"
import type { Values } from "./fill.js"
import { isFaithful, Preview } from "./preview.js"
import { htmlOf, putHtml } from "./safe-html.js"
import { sourceSurface } from "./source.js"
import { keepingTags } from "./tags.js"

export { fill, type Filled, type Values } from "./fill.js"
export { HtmlText } from "./html-text.js"
export { keepingTags, mergeTags, tagNames, wholeTags, type MergeTag } from "./tags.js"
export { htmlOf, putHtml } from "./safe-html.js"
export { sms, type Sms } from "./sms.js"
export { sourceSurface } from "./source.js"

export interface TemplateParts {
  readonly subject?: HTMLInputElement
  readonly preheader?: HTMLInputElement
  /** The body's HTML. */
  readonly source?: HTMLTextAreaElement
  /** The same as formatted text: a contenteditable. */
  readonly rich?: HTMLElement
  readonly sms?: HTMLTextAreaElement
}

export interface TemplateText {
  readonly subject?: string
  readonly preheader?: string
  readonly html?: string
  readonly sms?: string
}

export type PreviewParts = Partial<Readonly<Record<"subject" | "preheader" | "body" | "sms", HTMLElement>>>

export interface Template {
  /** One for each part. For panel(), take one of `source` and `rich`. */
  readonly watchers: Partial<Readonly<Record<keyof TemplateParts, Watcher>>>
  /** Of the preview's parts. */
  readonly previews: readonly Watcher[]
  readonly text: Required<TemplateText>
  /**
   * Whether the formatted view shows what the source says. Where it cannot, as with tags
   * between the rows of a table, it is read-only, and the source is what counts.
   */
  readonly isFaithful: boolean
  set(text: TemplateText): void
  /** Shows the template filled in, from now on. */
  preview(parts: PreviewParts, values: Values): void
  update(options: Partial<Omit<TemplateOptions, "stores">> & { readonly checker?: AnyChecker }): void
  close(): void
}

type Part = keyof TemplateParts

export interface TemplateOptions extends Omit<WatchOptions, "store"> {
  /** Keeps what the user ignores, for each part by itself. Default: as watch() does. */
  readonly stores?: Partial<Readonly<Record<Part, Store>>>
}

export function watchTemplate(parts: TemplateParts, checker: AnyChecker, options: TemplateOptions): Template {
  return new Watched(parts, checker, options)
}

class Watched implements Template {
  readonly watchers: Partial<Record<Part, Watcher>> = {}
  readonly #parts: TemplateParts
  readonly #stop = new AbortController()
  #checker: AnyChecker
  #options: TemplateOptions
  #previews: Preview[] = []
  #faithful = true

  constructor(parts: TemplateParts, checker: AnyChecker, options: TemplateOptions) {
    this.#parts = parts
    this.#checker = checker
    this.#options = options
    const keeping = keepingTags(checker)
    for (const [name, part] of Object.entries(parts) as [Part, HTMLElement][]) {
      const store = options.stores?.[name]
      const own = { ...options, ...(store && { store }) }
      this.watchers[name] =
        name === "source" ? attach((changed) => sourceSurface(part as HTMLTextAreaElement, changed), keeping, own) : watch(part, keeping, own)
    }
    const on = { signal: this.#stop.signal }
    parts.source?.addEventListener("input", () => this.#toRich(), on)
    parts.rich?.addEventListener("input", () => this.#toSource(), on)
    // Formatting from elsewhere would bring its styles along.
    parts.rich?.addEventListener("paste", (event) => this.#paste(event), on)
    if (parts.source) this.#toRich()
  }

  get previews(): readonly Watcher[] {
    return this.#previews.map((one) => one.watcher)
  }

  get isFaithful(): boolean {
    return this.#faithful
  }

  get text(): Required<TemplateText> {
    const { subject, preheader, source, rich, sms } = this.#parts
    const html = source?.value ?? (rich ? htmlOf(rich) : "")
    return { subject: subject?.value ?? "", preheader: preheader?.value ?? "", html, sms: sms?.value ?? "" }
  }

  set({ subject, preheader, html, sms }: TemplateText): void {
    this.#put("subject", subject)
    this.#put("preheader", preheader)
    this.#put("sms", sms)
    if (html === undefined) return
    this.#put("source", html)
    if (this.#parts.rich) this.#show(html)
  }

  preview(parts: PreviewParts, values: Values): void {
    for (const one of this.#previews) one.close()
    this.#previews = []
    const source = this.#parts.source ?? this.#parts.rich
    for (const [name, element] of Object.entries(parts) as [keyof PreviewParts, HTMLElement][]) {
      const template = name === "body" ? (this.watchers.source ?? this.watchers.rich) : this.watchers[name]
      if (!template || (name === "body" && !source)) continue
      const html = name === "body" ? () => this.text.html : null
      this.#previews.push(new Preview(element, template, this.#checker, this.#options, html))
    }
    for (const one of this.#previews) one.fill(values)
  }

  update({ checker, ...options }: Partial<Omit<TemplateOptions, "stores">> & { readonly checker?: AnyChecker }): void {
    if (checker) this.#checker = checker
    this.#options = { ...this.#options, ...options }
    for (const watcher of Object.values(this.watchers)) watcher.update({ ...options, checker: keepingTags(this.#checker) })
    for (const one of this.#previews) one.update(this.#checker, this.#options)
  }

  close(): void {
    this.#stop.abort()
    for (const one of this.#previews) one.close()
    for (const watcher of Object.values(this.watchers)) watcher.close()
  }

  #put(name: Exclude<Part, "rich">, text: string | undefined): void {
    const field = this.#parts[name]
    if (!field || text === undefined || field.value === text) return
    field.value = text
    this.watchers[name]?.refresh()
  }

  #toRich(): void {
    if (this.#parts.rich) this.#show(this.#parts.source!.value)
  }

  #toSource(): void {
    const { source, rich } = this.#parts
    if (source && rich && this.#faithful) this.#put("source", htmlOf(rich, source.value))
  }

  #show(html: string): void {
    const rich = this.#parts.rich!
    putHtml(rich, html)
    this.#faithful = isFaithful(rich, new HtmlText(html).text)
    rich.contentEditable = String(this.#faithful)
    this.watchers.rich?.refresh()
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain")
    if (text === undefined) return
    event.preventDefault()
    this.#parts.rich!.ownerDocument.execCommand("insertText", false, text)
  }
}
