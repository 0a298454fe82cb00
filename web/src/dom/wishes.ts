// wishes.ts - what the user of one editor does not want to see, and how long that holds

import type { Finding } from "../types.js"
import { applyPlaces, noChoices, withPlace, type Choices, type Store } from "./store.js"

export class Wishes {
  readonly #store: Store
  #choices: Choices

  constructor(store: Store) {
    this.#store = store
    this.#choices = store.read()
  }

  /** Words that the user calls right. */
  get words(): readonly string[] {
    return this.#choices.words ?? []
  }

  /** The findings that are to be seen. The words around what is ignored may have changed: they are noted. */
  heard(text: string, findings: readonly Finding[], mayIgnore: (finding: Finding) => boolean): Finding[] {
    const never = new Set(this.#choices.never)
    const heard = findings.filter((finding) => !never.has(finding.rule) || !mayIgnore(finding))
    const { ignored, places } = applyPlaces(this.#choices.places, text, heard.filter(mayIgnore))
    this.#choices = { ...this.#choices, places }
    return heard.filter((finding) => !ignored.has(finding))
  }

  ignore(text: string, finding: Finding): void {
    this.#choose({ places: withPlace(this.#choices.places, text, finding) })
  }

  never({ rule }: Finding): void {
    this.#choose({ never: [...this.#choices.never, rule] })
  }

  addWord(word: string): void {
    this.#choose({ words: [...this.words, word] })
  }

  /** All is to be seen again. */
  restore(): void {
    this.#choose(noChoices)
  }

  /** Keeps the neighbours that have been noted since. */
  keep(): void {
    if (this.#choices.places.length > 0) this.#store.write(this.#choices)
  }

  #choose(choices: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...choices }
    this.#store.write(this.#choices)
  }
}
