// segments.ts - what is drawn where findings overlap: one line under each letter

import type { Finding, Severity } from "../types.js"

/** How a mark looks: as grave as its finding is, or as a hint of spelling. */
export type Look = Severity | "spelling"

const looks = ["error", "warning", "hint", "spelling"] as const

export function lookOf({ category, severity }: Finding): Look {
  return category === "spelling" && severity === "hint" ? "spelling" : severity
}

export interface Segment {
  readonly start: number
  readonly end: number
  readonly look: Look
  readonly active: boolean
}

/** Cuts findings that overlap into stretches of one look each; the gravest wins. */
export function flatten(findings: readonly Finding[], active: readonly Finding[]): Segment[] {
  const turns = findings.flatMap((finding) => [
    { at: finding.start, by: 1, finding },
    { at: finding.end, by: -1, finding },
  ])
  turns.sort((a, b) => a.at - b.at)
  const open: Record<Look, number> = { error: 0, warning: 0, hint: 0, spelling: 0 }
  const segments: Segment[] = []
  let inActive = false
  turns.forEach(({ at, by, finding }, i) => {
    open[lookOf(finding)] += by
    if (active.includes(finding)) inActive = by > 0
    const end = turns[i + 1]?.at ?? at
    const look = looks.find((one) => open[one])
    if (look && end > at) extend(segments, { start: at, end, look, active: inActive })
  })
  return segments
}

/** A line goes on where the next stretch looks the same. */
function extend(segments: Segment[], next: Segment): void {
  const last = segments.at(-1)
  const same = last?.end === next.start && last.look === next.look && last.active === next.active
  if (same) segments[segments.length - 1] = { ...last, end: next.end }
  else segments.push(next)
}
