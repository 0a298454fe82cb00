// types.ts - what goes into a check and what comes out: plain objects that any editor can draw

export type Kind = "reply" | "invitation"

/**
 * How grave a finding is. An error breaks the guideline as it stands, a warning
 * probably does and wants a person's look, a hint is a matter of style.
 */
export type Severity = "error" | "warning" | "hint"

/**
 * What the host page knows. All of it is optional, and what the page gives is
 * not flagged: the reviewer's displayed name, the firm's own addresses.
 */
export interface Context {
  readonly reviewerName?: string
  readonly ownDomains?: readonly string[]
  /** In any writing: compared by their digits. */
  readonly ownPhones?: readonly string[]
  /** Staff who agreed to be named. */
  readonly ownNames?: readonly string[]
  /** The text of the review that is answered. */
  readonly review?: string
  /** Of that review, 1 to 5. */
  readonly stars?: number
}

export interface CheckOptions {
  readonly kind: Kind
  /** Of the text: "sv", "en-GB" …, or "auto" (which is the default). Only personal data is found in a language that is not loaded. */
  readonly language?: string
  readonly context?: Context
  /** Overrides severities, by rule ("aggression.shouting") or by category ("aggression"). */
  readonly rules?: Readonly<Record<string, Severity | "off">>
}

/**
 * A text that may take the place of [start, end): usually the finding's own
 * stretch, sometimes the sentence around it. An empty text removes it.
 */
export interface Replacement {
  readonly label: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One thing that the policy forbids, at one place in the text. */
export interface Finding {
  /** Where it stands, counted as JavaScript counts strings. */
  readonly start: number
  readonly end: number
  /** The rule's name, such as `incentive.discount`. */
  readonly rule: string
  readonly category: string
  readonly severity: Severity
  /** What is wrong, in the locale. */
  readonly message: string
  /** Why, in the locale. */
  readonly reason: string
  /** The guideline behind it. */
  readonly source: { readonly title: string; readonly url: string }
  /** Often none. */
  readonly replacements: readonly Replacement[]
}

/** One thing that a good text has. Never a violation. */
export interface Advice {
  readonly rule: string
  /** Whether the text has it already. */
  readonly met: boolean
  readonly message: string
}

export interface Report {
  /** Of the text: as asked for or told by its words, else "und". */
  readonly language: string
  /** Whether it is loaded; if not, only personal data was looked for. */
  readonly supported: boolean
  /** In order of `start`. */
  readonly findings: readonly Finding[]
  readonly advice: readonly Advice[]
}

export interface Checker {
  readonly languages: readonly string[]
  /** Language of messages and button labels, apart from that of the text. */
  readonly locale: string
  /**
   * Resolves once the scores have come, too; until then a check says what the rules alone
   * say. Rejects where they cannot be had: the rules go on, and nobody has to listen.
   */
  readonly complete: Promise<void>
  /** Answers at once; the text goes nowhere. */
  check(text: string, options: CheckOptions): Report
  /** Gives the memory back. A closed checker refuses to check. */
  close(): void
}

/** A checker that works elsewhere, in a worker, and answers a moment later. */
export interface RemoteChecker {
  readonly languages: readonly string[]
  readonly locale: string
  readonly complete: Promise<void>
  check(text: string, options: CheckOptions): Promise<Report>
  close(): void
}

export interface LoadOptions {
  /** Codes of the languages that texts may be written in. The first is the default locale. */
  readonly languages: readonly string[]
  readonly locale?: string
  /** Folder of `omdome.wasm` and the packs, ending in "/". Default: beside the module. */
  readonly base?: string | URL
  /** Whether fetched files must be those of this version, by their hashes; false for packs of your own. Default: true. */
  readonly integrity?: boolean
  /**
   * When the scores come, by which words are weighed where no rule sees more: before the
   * checker is ready, or once it works by its rules. Default: "later" in the browser and in
   * its workers, "first" in Node.
   */
  readonly scores?: "first" | "later" | "never"
}
