// spelling-mend.ts - what a checker finds once misspelt words are read as they were meant
//
// As src/spelling/spelt_check.c: what is found in the mended text only, where a mended
// word is part of it, is one degree less grave, for another word may have been meant.

import type { Mend, Mended, Spelling } from "./spelling-types.js"
import type { CheckOptions, Checker, Finding, RemoteChecker, Report, Severity } from "./types.js"

const lower: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "hint", hint: "hint" }

/** Checks a text and its spelling: one report of both. */
export async function checkMended(checker: Checker | RemoteChecker, spelling: Spelling, text: string, options: CheckOptions): Promise<Report> {
  const [report, mended, spelt] = await Promise.all([checker.check(text, options), spelling.mend(text, options), spelling.check(text, options)])
  const other = mended.mends.length > 0 ? (await checker.check(mended.text, options)).findings : []
  return { ...report, findings: withMended(report.findings, other, mended, asGrave(spelt, options)) }
}

/** What spelling has found, as grave as the settings for its rules say, which have been checked by the checker. */
export function asGrave(spelt: readonly Finding[], { rules }: Pick<CheckOptions, "rules">): readonly Finding[] {
  if (!rules) return spelt
  return spelt.flatMap((finding) => {
    const severity = rules[finding.rule] ?? rules[finding.category] ?? finding.severity
    return severity === "off" ? [] : [{ ...finding, severity }]
  })
}

/** The findings of a text, those of the mended one that it lacks, and those of spelling. */
export function withMended(found: readonly Finding[], other: readonly Finding[], { mends }: Mended, spelt: readonly Finding[]): Finding[] {
  const extra = other.filter((one) => counts(one, mends)).map((one) => inText(one, mends))
  const missed = extra.filter((one) => !found.some((known) => known.category === one.category && known.start < one.end && one.start < known.end))
  return [...found, ...missed, ...spelt].sort((a, b) => a.start - b.start)
}

/** A compound taken apart may be an insult, but is no request. */
function counts({ rule, severity, start, end }: Finding, mends: readonly Mend[]): boolean {
  if (severity === "hint" || rule.startsWith("personal-data.")) return false
  return mends.some(({ from, to, split }) => from < end && start < to && (!split || rule.startsWith("aggression.")))
}

function inText(finding: Finding, mends: readonly Mend[]): Finding {
  return {
    ...finding,
    start: placeOf(finding.start, 0, mends),
    end: placeOf(finding.end - 1, 1, mends),
    severity: lower[finding.severity],
    replacements: [], // they were made for another text
  }
}

/** `past` is added unless the place is in a mended word, whose end it is then. */
function placeOf(at: number, past: 0 | 1, mends: readonly Mend[]): number {
  const last = mends.filter(({ from }) => from <= at).at(-1)
  if (!last) return at + past
  if (at < last.to) return past ? last.end : last.start
  return at - last.to + last.end + past
}
