// tags.ts - the placeholders of a template: {{name}}, [Namn], %NAME%, *|FNAME|*, ${order}
//
// A quick fix never cuts one in two, nor loses the link to the review: what it would take
// away of those is put behind what it writes.

import type { AnyChecker } from "../dom/watch.js"
import type { CheckOptions, Replacement, Report } from "../types.js"

export interface MergeTag {
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly source: string
  /** "first_name" of {{ first_name | capitalize }}; "" where it only steers. */
  readonly name: string
}

const name = "[\\p{L}_][\\p{L}\\p{N}_]*(?:[.:-][\\p{L}\\p{N}_]+)*"
const shapes = [
  "\\{\\{\\{[^{}\\n]{1,200}\\}\\}\\}",
  "\\{\\{[^{}\\n]{1,200}\\}\\}",
  "\\{%[^%\\n]{1,200}%\\}",
  "<%[^%\\n]{1,200}%>",
  `[$#@]?\\{\\s?${name}\\s?\\}`,
  "\\*\\|[^|*\\n]{1,128}\\|\\*",
  `%%[@=]?${name}%%`,
  `(?<!\\d[ \\u00A0]?)%${name}%`,
  "<<[\\p{L}[][^<>\\n]{0,60}>>",
  "\\[\\[[^[\\]\\n]{1,60}\\]\\]",
  `\\[${name}(?: [\\p{L}\\p{N}_]+){0,3}\\]`,
  `(?<![\\p{L}\\p{N}_])__${name.replace("_]*", "]*")}__`,
]
const tag = new RegExp(shapes.join("|"), "gu")
const steering = /^(?:\{\{\{?[#/^!>&]|\{\{\s*else\b|\{%|<%(?!=)|\*\|(?:IF|ELSE|END))/iu

export function mergeTags(text: string): MergeTag[] {
  return [...text.matchAll(tag)].map(({ index, 0: source }) => ({
    start: index,
    end: index + source.length,
    source,
    name: steering.test(source) ? "" : nameOf(source),
  }))
}

/** The words inside, without filters and defaults. */
function nameOf(source: string): string {
  const inside = source.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, "")
  return inside.split(/\s*[|,"'?]\s*|\s+(?=default\b)/u)[0]!.trim()
}

/** The names of a text's tags, each once. */
export function tagNames(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => mergeTags(text).map((one) => one.name).filter(Boolean)))]
}

/** A checker whose quick fixes keep merge tags whole. */
export function keepingTags(checker: AnyChecker): AnyChecker {
  const check = (text: string, options: CheckOptions) => {
    const report = checker.check(text, options)
    return report instanceof Promise ? report.then((one) => withTags(one, text)) : withTags(report, text)
  }
  const { languages, locale, complete } = checker
  return { languages, locale, complete, check, close: () => checker.close() } as AnyChecker
}

function withTags(report: Report, text: string): Report {
  const tags = mergeTags(text)
  if (tags.length === 0) return report
  const findings = report.findings.map((finding) => ({
    ...finding,
    replacements: finding.replacements.map((one) => wholeTags(one, tags)),
  }))
  return { ...report, findings }
}

const link = /link|url|länk|lank|href|unsub|avreg|optout/iu

/** Reaches around tags that it touches, and keeps those that lead somewhere. */
export function wholeTags(replacement: Replacement, tags: readonly MergeTag[]): Replacement {
  const touched = tags.filter((one) => one.start < replacement.end && replacement.start < one.end)
  const start = Math.min(replacement.start, ...touched.map((one) => one.start))
  const end = Math.max(replacement.end, ...touched.map((one) => one.end))
  const lost = touched.filter((one) => (link.test(one.name) || one.name === "") && !replacement.text.includes(one.source))
  const kept = lost.map((one) => one.source).join(" ")
  const text = kept ? `${replacement.text.trimEnd()} ${kept}`.trimStart() : replacement.text
  return { ...replacement, start, end, text }
}
