// fill.ts - a template as its reader will see it: sample values in the place of merge tags

import { mergeTags } from "./tags.js"

export type Values = Readonly<Record<string, string>>

export interface Filled {
  readonly text: string
  /** The stretch of the template that a stretch of the filled text comes from. */
  back(start: number, end: number): { readonly start: number; readonly end: number }
}

interface Swap {
  readonly at: number // in the filled text
  readonly length: number
  readonly start: number // in the template
  readonly end: number
}

/** Tags that only steer vanish; those without a value stay. */
export function fill(template: string, values: Values, encode: (value: string) => string = (value) => value): Filled {
  const swaps: Swap[] = []
  let text = ""
  let from = 0
  for (const { start, end, source, name } of mergeTags(template)) {
    text += template.slice(from, start)
    const value = name === "" ? "" : encode(valueOf(values, name) ?? source)
    swaps.push({ at: text.length, length: value.length, start, end })
    text += value
    from = end
  }
  text += template.slice(from)
  return { text, back: (start, end) => ({ start: back(swaps, start, "start"), end: back(swaps, end, "end") }) }
}

/** By the tag's whole name or, for "customer.first_name", by its last part; whatever the case. */
function valueOf(values: Values, name: string): string | undefined {
  const wanted = [name, name.split(/[.:]/).at(-1)!].map((one) => one.toLowerCase())
  for (const one of wanted) {
    const key = Object.keys(values).find((known) => known.toLowerCase() === one)
    if (key !== undefined) return values[key]
  }
  return undefined
}

function back(swaps: readonly Swap[], offset: number, side: "start" | "end"): number {
  let by = 0
  for (const { at, length, start, end } of swaps) {
    const inside = side === "start" ? offset < at + length : offset <= at + length
    if (offset < at || (side === "end" && offset === at && length > 0)) break
    if (inside) return side === "start" ? start : end
    by = end - (at + length)
  }
  return offset + by
}
