// store.ts - what the user does not want to see again, kept by the host page
//
// A finding is ignored at its place: by its rule, its words and the words around them,
// never by its offset, so that it stays ignored while the text is edited. What is kept
// are digests, so that nobody reads a customer's words, or an address, out of it.

import type { Finding } from "../types.js"

/** A place where a rule is not to be heard again. */
export interface IgnoredPlace {
  readonly rule: string
  readonly words: string
  /** The neighbours, the nearest first. */
  readonly before: string
  readonly after: string
}

export interface Choices {
  readonly places: readonly IgnoredPlace[]
  /** Rules that are off in this editor. */
  readonly never: readonly string[]
  /** Words that the user has added to the dictionary. */
  readonly words?: readonly string[]
}

/** Where an editor's choices are kept: in memory, in the browser, with the host's user. */
export interface Store {
  read(): Choices
  write(choices: Choices): void
}

export const noChoices: Choices = { places: [], never: [] }

/** Keeps them in the browser's localStorage. Without one, until the page is left. */
export function localStore(name: string): Store {
  const key = `omdome:${name}`
  let kept = noChoices
  return {
    read() {
      try {
        const found = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Choices> | null
        if (found) kept = { places: listOf(found.places).filter(isPlace), never: listOf(found.never).filter(isText), words: listOf(found.words).filter(isText) }
      } catch {
        // a browser may forbid it, and anybody may have written there
      }
      return kept
    },
    write(choices) {
      kept = choices
      try {
        if (choices.places.length + choices.never.length + (choices.words?.length ?? 0) === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(choices))
      } catch {
        // then it is kept as long as the page
      }
    },
  }
}

/** Keeps them as long as the page. */
export function memoryStore(): Store {
  let kept = noChoices
  return { read: () => kept, write: (choices) => void (kept = choices) }
}

/** An editor that can be told from others on its page is remembered by its name. */
export function storeFor(element: HTMLElement): Store {
  const name = element.id || element.getAttribute("name")
  return name ? localStore(`${location.pathname}#${name}`) : memoryStore()
}

const most = 200 // places; the oldest are forgotten

export function withPlace(places: readonly IgnoredPlace[], text: string, finding: Finding): IgnoredPlace[] {
  return [...places, placeOf(text, finding)].slice(-most)
}

/**
 * Which findings are ignored, and the places with the words that now stand around them.
 * A place ignores one finding: the one with most of its neighbours, and half of them at
 * least, so that somebody may edit on either side.
 */
export function applyPlaces(places: readonly IgnoredPlace[], text: string, findings: readonly Finding[]) {
  const now = [...places]
  const rules = new Set(places.map((one) => one.rule))
  const candidates = findings.filter((one) => rules.has(one.rule)).map((finding) => ({ finding, place: placeOf(text, finding) }))
  const pairs = places.flatMap((place, i) => candidates.map((one) => ({ i, ...one, like: likeness(place, one.place) })))
  const ignored = new Set<Finding>()
  const taken = new Set<number>()
  for (const { i, finding, place } of pairs.filter((one) => one.like > 0).sort((a, b) => b.like - a.like)) {
    if (taken.has(i) || ignored.has(finding)) continue
    taken.add(i)
    ignored.add(finding)
    now[i] = place
  }
  return { ignored, places: taken.size > 0 ? now : places, met: taken }
}

/** The number of neighbours that agree, counted outwards; 0 where fewer than half do. */
function likeness(known: IgnoredPlace, other: IgnoredPlace): number {
  if (known.rule !== other.rule || known.words !== other.words) return 0
  const sides = [
    [known.before, other.before],
    [known.after, other.after],
  ].map(([a, b]) => [a!.split(" "), b!.split(" ")] as const)
  let all = 0
  let alike = 0
  for (const [a, b] of sides) {
    const first = a.findIndex((word, i) => word !== b[i])
    all += a.length
    alike += first < 0 ? a.length : first
  }
  return 2 * alike >= all ? alike : 0
}

const reach = 120 // units in which the neighbours are looked for
const neighbours = 4
const edge = "^" // of the text: as good as a word

function placeOf(text: string, { rule, start, end }: Finding): IgnoredPlace {
  const before = wordsOf(text.slice(Math.max(0, start - reach), start)).reverse()
  const after = wordsOf(text.slice(end, end + reach))
  const side = (words: string[]) => [...words.map(digest), edge].slice(0, neighbours).join(" ")
  return { rule, words: digest(wordsOf(text.slice(start, end)).join(" ")), before: side(before), after: side(after) }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** A short number that stands for some words. */
function digest(words: string): string {
  let a = 0x9e3779b1
  let b = 0x85ebca6b
  for (const character of words) {
    const code = character.codePointAt(0)!
    a = Math.imul(a ^ code, 0x5bd1e995)
    b = Math.imul(b ^ code, 0x1b873593) ^ (a >>> 13)
  }
  return ((a ^ (b >>> 16)) >>> 0).toString(36) + ((b ^ (a >>> 15)) >>> 0).toString(36)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isText(value: unknown): value is string {
  return typeof value === "string"
}

function isPlace(value: unknown): value is IgnoredPlace {
  const one = value as IgnoredPlace | null
  return typeof one === "object" && one !== null && [one.rule, one.words, one.before, one.after].every(isText)
}
