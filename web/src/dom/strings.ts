// strings.ts - what the card and the list say, in each locale

import type { Severity } from "../types.js"

export interface Strings {
  readonly severity: Readonly<Record<Severity, string>>
  /** The same in a word. */
  readonly grade: Readonly<Record<Severity, string>>
  /** "2 errors" */
  readonly count: Readonly<Record<Severity, (n: number) => string>>
  readonly category: Readonly<Record<string, string>>
  readonly findings: string
  readonly noFindings: string
  readonly nothingYet: string
  readonly unknownLanguage: string
  readonly reply: string
  readonly invitation: string
  /** Why a form is not sent. */
  readonly stop: (errors: number, first: string) => string
  readonly ask: (warnings: number) => string
  readonly sendAnyway: string
  readonly goBack: string
  readonly advice: string
  readonly present: string
  readonly missing: string
  readonly suggestions: string
  readonly fixAll: (n: number) => string
  readonly ignore: string
  readonly addWord: string
  readonly never: string
  readonly ignored: (n: number) => string
  readonly restore: string
  readonly close: string
  /** What a screen reader hears on the way from finding to finding. */
  readonly position: (index: number, count: number) => string
  readonly openHint: string
  /** How to get to the findings, for who comes to the editor. */
  readonly nextHint: string
}

const sv: Strings = {
  severity: { error: "Bryter mot riktlinjen", warning: "Bör ses över", hint: "Tips" },
  grade: { error: "Fel", warning: "Varning", hint: "Tips" },
  count: {
    error: (n) => `${n} fel`,
    warning: (n) => (n === 1 ? "1 varning" : `${n} varningar`),
    hint: (n) => `${n} tips`,
  },
  category: {
    aggression: "Tonläge",
    "personal-data": "Personuppgift",
    "removal-request": "Begäran om ändring",
    leading: "Ledande fråga",
    incentive: "Belöning",
    selective: "Urval av kunder",
    eligibility: "Vem som får skriva",
    spelling: "Stavning",
  },
  findings: "Anmärkningar",
  noFindings: "Inget att anmärka på.",
  nothingYet: "Här visas anmärkningar medan du skriver.",
  unknownLanguage: "Språket stöds inte, så bara personuppgifter söks.",
  reply: "Svar",
  invitation: "Inbjudan",
  stop: (errors, first) => (errors === 1 ? first : `${errors} fel i texten. Det första: ${first}`),
  ask: (warnings) => (warnings === 1 ? "En sak bör ses över" : `${warnings} saker bör ses över`),
  sendAnyway: "Skicka ändå",
  goBack: "Tillbaka till texten",
  advice: "Checklista",
  present: "Finns med",
  missing: "Saknas",
  suggestions: "Förslag",
  fixAll: (n) => `Åtgärda alla ${n} av det här slaget`,
  ignore: "Bortse här",
  addWord: "Lägg till i ordlistan",
  never: "Aldrig i det här fältet",
  ignored: (n) => (n === 1 ? "1 bortses från" : `${n} bortses från`),
  restore: "Visa igen",
  close: "Stäng",
  position: (index, count) => `${index} av ${count}`,
  openHint: "Alt+Retur öppnar förslagen.",
  nextHint: "F8 går till nästa.",
}

const en: Strings = {
  severity: { error: "Breaks the guideline", warning: "Worth a look", hint: "Hint" },
  grade: { error: "Error", warning: "Warning", hint: "Hint" },
  count: {
    error: (n) => (n === 1 ? "1 error" : `${n} errors`),
    warning: (n) => (n === 1 ? "1 warning" : `${n} warnings`),
    hint: (n) => (n === 1 ? "1 hint" : `${n} hints`),
  },
  category: {
    aggression: "Tone",
    "personal-data": "Personal data",
    "removal-request": "Asks for a change",
    leading: "Leading question",
    incentive: "Reward",
    selective: "Picking customers",
    eligibility: "Who may review",
    spelling: "Spelling",
  },
  findings: "Findings",
  noFindings: "Nothing to remark on.",
  nothingYet: "Findings show up here while you write.",
  unknownLanguage: "This language is not supported, so only personal data is looked for.",
  reply: "Reply",
  invitation: "Invitation",
  stop: (errors, first) => (errors === 1 ? first : `${errors} errors in the text. The first: ${first}`),
  ask: (warnings) => (warnings === 1 ? "One thing is worth a look" : `${warnings} things are worth a look`),
  sendAnyway: "Send anyway",
  goBack: "Back to the text",
  advice: "Checklist",
  present: "Present",
  missing: "Missing",
  suggestions: "Suggestions",
  fixAll: (n) => `Fix all ${n} of this kind`,
  ignore: "Ignore here",
  addWord: "Add to dictionary",
  never: "Never in this editor",
  ignored: (n) => `${n} ignored`,
  restore: "Show again",
  close: "Close",
  position: (index, count) => `${index} of ${count}`,
  openHint: "Alt+Enter opens the suggestions.",
  nextHint: "F8 goes to the next.",
}

const locales: Readonly<Record<string, Strings>> = { sv, en }

/** The strings of a locale; English where there are none. */
export function stringsFor(locale: string): Strings {
  return locales[locale.split("-")[0]!.toLowerCase()] ?? en
}

/** "2 errors, 1 warning", or what there is to say when there is nothing to count. */
export function countText(strings: Strings, counts: Readonly<Record<Severity, number>>): string {
  const parts = (["error", "warning", "hint"] as const).filter((s) => counts[s]).map((s) => strings.count[s](counts[s]))
  return parts.length ? parts.join(", ") : strings.noFindings
}
