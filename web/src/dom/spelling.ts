// spelling.ts - misspelt words in a watched editor
//
// The page goes on while a worker looks: what it answers is taken only if the text is still
// the one that was sent, and the newest text goes next. One question is under way at a time.

import { asGrave } from "../spelling-mend.js"
import type { Mended, Spelling } from "../spelling-types.js"
import type { CheckOptions, Finding, Replacement } from "../types.js"

interface Answer {
  readonly spelt: readonly Finding[]
  readonly mended: Mended
}

export class SpellingWatch {
  #wanted: string | null = null
  #asking = false
  #closed = false

  constructor(
    readonly spelling: Spelling,
    words: readonly string[],
    readonly answered: (text: string, answer: Answer) => void,
  ) {
    for (const word of words) spelling.add(word).catch(reportError)
  }

  /** Asks about a text, unless a newer one comes before its turn. */
  ask(text: string, options: CheckOptions): void {
    this.#wanted = text
    if (!this.#asking) void this.#run(options)
  }

  /** What may stand in the place of an unknown word. */
  async suggest(text: string, { start, end }: Finding): Promise<Replacement[]> {
    const words = await this.spelling.suggest(text.slice(start, end))
    return words.slice(0, 5).map((word) => ({ label: word, text: word, start, end }))
  }

  close(): void {
    this.#closed = true
  }

  async #run(options: CheckOptions): Promise<void> {
    this.#asking = true
    while (this.#wanted !== null && !this.#closed) {
      const text = this.#wanted
      try {
        const spelt = asGrave(await this.spelling.check(text, options), options)
        if (this.#wanted !== text) continue
        const mended = await this.spelling.mend(text, options)
        if (this.#wanted !== text) continue
        this.#wanted = null
        if (!this.#closed) this.answered(text, { spelt, mended })
      } catch (error) {
        // The editor goes on without; the page's developer hears of it.
        if (this.#wanted === text) this.#wanted = null
        if (!this.#closed) reportError(error)
      }
    }
    this.#asking = false
  }
}

/** A misspelt word whose suggestions are not known yet. */
export function wantsSuggestions({ rule, replacements }: Finding): boolean {
  return rule === "spelling.unknown" && replacements.length === 0
}

/** The word under the caret is not judged, however long the caret rests in it. */
export function isUnderCaret({ category, start, end }: Finding, caret: number | null): boolean {
  return category === "spelling" && caret !== null && start <= caret && caret <= end
}
