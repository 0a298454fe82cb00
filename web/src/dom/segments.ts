// segments.ts - what is drawn where findings overlap: one line under each letter

import type { Finding, Severity } from "../types.js"

export interface Segment {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly active: boolean
}

/** Cuts findings that overlap into stretches of one look each; the gravest wins. */
export function flatten(findings: readonly Finding[], active: readonly Finding[]): Segment[] {
  const turns = findings.flatMap((finding) => [
    { at: finding.start, by: 1, finding },
    { at: finding.end, by: -1, finding },
  ])
  turns.sort((a, b) => a.at - b.at)
  const open: Record<Severity, number> = { error: 0, warning: 0, hint: 0 }
  const segments: Segment[] = []
  let inActive = false
  turns.forEach(({ at, by, finding }, i) => {
    open[finding.severity] += by
    if (active.includes(finding)) inActive = by > 0
    const end = turns[i + 1]?.at ?? at
    const severity = open.error ? "error" : open.warning ? "warning" : open.hint ? "hint" : null
    if (severity && end > at) extend(segments, { start: at, end, severity, active: inActive })
  })
  return segments
}

/** A line goes on where the next stretch looks the same. */
function extend(segments: Segment[], next: Segment): void {
  const last = segments.at(-1)
  const same = last?.end === next.start && last.severity === next.severity && last.active === next.active
  if (same) segments[segments.length - 1] = { ...last, end: next.end }
  else segments.push(next)
}
