// verdict.ts - the check of a form's field where there is no page: on the server
//
//     const checker = await load({ languages: ["sv", "en"] })
//     const { ok, errors } = verdict(checker, form.get("reply"), { kind: "reply" })
//     if (!ok) return refuse(errors.map((finding) => finding.message))

import type { Checker, CheckOptions, Finding, Report } from "../types.js"

export interface Verdict {
  /** Whether the text may be sent: no error stands in it. */
  readonly ok: boolean
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly report: Report
  /** The text that offsets count in: as the field held it. */
  readonly text: string
}

/** Forms send a line's end as CR and LF where the field itself has LF. */
export function verdict(checker: Checker, value: unknown, options: CheckOptions): Verdict {
  const text = typeof value === "string" ? value.replace(/\r\n?/g, "\n") : ""
  const report = checker.check(text, options)
  const errors = report.findings.filter((one) => one.severity === "error")
  const warnings = report.findings.filter((one) => one.severity === "warning")
  return { ok: errors.length === 0, errors, warnings, report, text }
}
