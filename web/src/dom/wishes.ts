// wishes.ts - what the user of one editor does not want to see, and how long that holds

import type { Finding } from "../types.js"
import { applyPlaces, noChoices, withPlace, type Choices, type IgnoredPlace, type Store } from "./store.js"

export class Wishes {
  readonly #store: Store
  #choices: Choices
  #kept: readonly IgnoredPlace[]
  #isEmpty = true // so far, or again: the next text is another one

  constructor(store: Store) {
    this.#store = store
    this.#choices = store.read()
    this.#kept = this.#choices.places
  }

  /** Words that the user calls right. */
  get words(): readonly string[] {
    return this.#choices.words ?? []
  }

  /**
   * The findings that are to be seen. The words around what is ignored may have changed:
   * they are noted. What is not in a text from its beginning on was said of another text.
   */
  heard(text: string, isChecked: boolean, findings: readonly Finding[], mayIgnore: (finding: Finding) => boolean): Finding[] {
    const never = new Set(this.#choices.never)
    const heard = findings.filter((finding) => !never.has(finding.rule) || !mayIgnore(finding))
    const { ignored, places, met } = applyPlaces(this.#choices.places, text, heard.filter(mayIgnore))
    const isNew = this.#isEmpty && isChecked && text !== ""
    this.#isEmpty = text === "" || (this.#isEmpty && !isNew)
    this.#choices = { ...this.#choices, places: isNew ? places.filter((one, i) => met.has(i) || isLate(one)) : places }
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

  /** Keeps what has been noted since. */
  keep(): void {
    if (this.#choices.places !== this.#kept) this.#store.write(this.#choices)
    this.#kept = this.#choices.places
  }

  #choose(choices: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...choices }
    this.#store.write(this.#choices)
    this.#kept = this.#choices.places
  }
}

/** Misspelt words are found later than all else. */
function isLate({ rule }: IgnoredPlace): boolean {
  return rule.startsWith("spelling.")
}
