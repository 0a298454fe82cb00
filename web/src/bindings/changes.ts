// changes.ts - cuts a replacement down to what really changes
//
// A fix may come as a whole sentence. What the old sentence and the new have in common
// stays untouched, and with it its formatting, other people's carets, and every merge
// tag and line break that the new sentence has, too. No merge tag is ever cut.

import type { Change } from "../dom/surface.js"
import { endOf, type Piece, type Pieces } from "./pieces.js"

export function smallest(change: Change, pieces: Pieces<unknown>): Change[] {
  const start = cut(change.start, pieces)?.start ?? change.start
  const last = cut(change.end, pieces)
  const whole = { start, end: last ? endOf(last) : change.end, text: change.text }
  return between(whole, pieces).flatMap((one) => trimmed(one, pieces))
}

/** The whole piece that an offset would cut in two. */
function cut(offset: number, { all }: Pieces<unknown>): Piece<unknown> | undefined {
  return all.find((one) => one.whole && one.start < offset && offset < endOf(one))
}

/** The stretches between the things that stay. */
function between({ start, end, text }: Change, pieces: Pieces<unknown>): Change[] {
  const found: Change[] = []
  let at = start
  let used = 0
  for (const { from, to } of thingsIn(start, end, pieces)) {
    const kept = text.indexOf(pieces.text.slice(from, to), used)
    if (kept < 0) continue // it goes
    found.push({ start: at, end: from, text: text.slice(used, kept) })
    at = to
    used = kept + to - from
  }
  return [...found, { start: at, end, text: text.slice(used) }]
}

/** Whole pieces and line breaks. */
function thingsIn(start: number, end: number, { text, all }: Pieces<unknown>): { from: number; to: number }[] {
  const whole = all.filter((one) => one.whole && one.length > 0 && one.start >= start && endOf(one) <= end)
  const things = whole.map((one) => ({ from: one.start, to: endOf(one) }))
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
    if (!things.some(({ from, to }) => from <= at && at < to)) things.push({ from: at, to: at + 1 })
  }
  return things.sort((a, b) => a.from - b.from)
}

/** Without what is the same at both ends. */
function trimmed(change: Change, pieces: Pieces<unknown>): Change[] {
  const old = pieces.text.slice(change.start, change.end)
  const { text } = change
  const shorter = Math.min(old.length, text.length)
  const stays = (offset: number) => !cut(change.start + offset, pieces) && !splitsPair(old, offset)
  let head = 0
  while (head < shorter && old[head] === text[head]) head++
  while (!stays(head)) head--
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++
  while (!stays(old.length - tail)) tail--
  if (head + tail === old.length && head + tail === text.length) return []
  return [{ start: change.start + head, end: change.end - tail, text: text.slice(head, text.length - tail) }]
}

/** Whether an offset lies within a character of two units. */
function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "")
}
