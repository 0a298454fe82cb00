// merge.ts - what is shown of a report: one mark where two findings say the same

import type { Finding, Severity } from "../types.js"

const weight: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 }

/** Leaves out what lies within a graver finding of its category: mending that mends both. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => !findings.some((other) => drowns(other, one)))
}

function drowns(other: Finding, one: Finding): boolean {
  if (other.category !== one.category || weight[other.severity] <= weight[one.severity]) return false
  return other.start <= one.start && one.end <= other.end
}
