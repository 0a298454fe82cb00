// preview.ts - a template with its sample values filled in, checked once more
//
// A value can break what the template keeps: a name that is an address, a shop that is
// called like an insult. Only what the template itself does not show is shown here.

import { RichText } from "../dom/text.js"
import { watch, type AnyChecker, type Watcher, type WatchOptions } from "../dom/watch.js"
import type { CheckOptions, Report } from "../types.js"
import { fill, type Values } from "./fill.js"
import { escapeHtml } from "./html-text.js"
import { putHtml } from "./safe-html.js"
import { setText } from "../dom/build.js"

export class Preview {
  readonly watcher: Watcher
  readonly #stop: () => void
  #values: Values = {}
  #shown = ""

  /** `source` reads the HTML of a part that has one; the others are plain text. */
  constructor(
    readonly element: HTMLElement,
    readonly template: Watcher,
    checker: AnyChecker,
    options: WatchOptions,
    readonly source: (() => string) | null,
  ) {
    this.watcher = watch(element, this.#checker(checker), options)
    this.#stop = template.subscribe(() => this.#draw())
  }

  fill(values: Values): void {
    this.#values = values
    this.#draw()
  }

  update(checker: AnyChecker, options: WatchOptions): void {
    this.watcher.update({ checker: this.#checker(checker), ...options })
  }

  close(): void {
    this.#stop()
    this.watcher.close()
  }

  #draw(): void {
    const template = this.source ? this.source() : this.template.text
    const { text } = fill(template, this.#values, this.source ? escapeHtml : undefined)
    if (text === this.#shown) return
    this.#shown = text
    if (this.source) putHtml(this.element, text)
    else setText(this.element, text)
    this.watcher.refresh()
  }

  /** The page's checker, deaf to what the template shows already. */
  #checker(checker: AnyChecker): AnyChecker {
    const check = (text: string, options: CheckOptions) => {
      const report = checker.check(text, options)
      return report instanceof Promise ? report.then((one) => this.#news(one, text)) : this.#news(report, text)
    }
    const { languages, locale, complete } = checker
    return { languages, locale, complete, check, close() {} } as AnyChecker
  }

  #news(report: Report, text: string): Report {
    const filled = fill(this.template.text, this.#values)
    if (filled.text !== text) return report
    const findings = report.findings.filter(({ rule, start, end }) => {
      const there = filled.back(start, end)
      return !this.template.report.findings.some((one) => one.rule === rule && one.start < there.end && there.start < one.end)
    })
    return { ...report, findings: findings.map((one) => ({ ...one, replacements: [] })), advice: [] }
  }
}

/** Whether formatted view and source show their reader the same. */
export function isFaithful(element: HTMLElement, text: string): boolean {
  return new RichText(element).text.trimEnd() === text.trimEnd()
}
