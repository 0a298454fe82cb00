// watcher.ts - what watch() takes and gives: the types that hosts and lists work with

import type { Spelling } from "../spelling-types.js"
import type { Checker, CheckOptions, Finding, RemoteChecker, Replacement, Report } from "../types.js"
import type { Store } from "./store.js"

export interface WatchOptions extends CheckOptions {
  /** Language of the card. Default: the checker's. */
  readonly locale?: string
  /**
   * Keeps what the user ignores. Default: the browser's localStorage, for an editor
   * with an id or a name; for others, nothing outlives the page.
   */
  readonly store?: Store
  /** Marks misspelt words too, a moment later. The words that the user adds are kept in the store. */
  readonly spelling?: Spelling | null
  /** Whether the user may ignore a finding. Default: all of them. */
  readonly mayIgnore?: (finding: Finding) => boolean
  /** After every check, with all findings, also those that the user ignores. */
  readonly onReport?: (report: Report, watcher: Watcher) => void
}

/** What load() gives; one of the host's own may lack `complete`. */
export type AnyChecker = Uncertain<Checker> | Uncertain<RemoteChecker>
type Uncertain<T extends Checker | RemoteChecker> = Omit<T, "complete"> & Partial<Pick<T, "complete">>

export interface Watcher {
  readonly element: HTMLElement
  readonly text: string
  readonly locale: string
  readonly report: Report
  /** What is shown: without the ignored, and without what is just being written. */
  readonly findings: readonly Finding[]
  /** What counts against the text: also what is just being written. */
  readonly standing: readonly Finding[]
  /** Whether the report is of the text as it is now. */
  readonly isSettled: boolean
  /** Checks at once what is not checked yet, and resolves when that is done. */
  settled(): Promise<void>
  /** How many findings the user does not want to see. */
  readonly ignored: number
  /** The one whose card is open. */
  readonly active: Finding | null
  /** Checks anew, after a script has changed the text. */
  refresh(): void
  update(options: Partial<WatchOptions> & { readonly checker?: AnyChecker }): void
  /** Selects a finding's text and opens its card. */
  show(finding: Finding): void
  /** Moves to the next finding (1) or the one before (-1). */
  go(by: 1 | -1): void
  fix(finding: Finding, replacement: Replacement): void
  /** Fixes all findings of this kind, each by its first replacement, as one step. */
  fixAll(finding: Finding): void
  /** Hides a finding, here and for as long as its words and their neighbours stay. */
  ignore(finding: Finding): void
  /** Turns the finding's rule off in this editor. */
  never(finding: Finding): void
  /** Shows again all that was ignored. */
  restore(): void
  /** Calls back whenever `findings`, `report` or `active` change. Returns how to stop. */
  subscribe(listener: () => void): () => void
  close(): void
}
