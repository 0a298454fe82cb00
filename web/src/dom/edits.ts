// edits.ts - carries findings along while the text changes around them

import type { Finding } from "../types.js"
import type { Change } from "./surface.js"

/** text[start, oldEnd) became text[start, newEnd). */
export interface Edit {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * What changed. Where a letter was typed beside its like, the texts alone do not tell
 * which is the new one: it is the one before the caret.
 */
export function editBetween(before: string, after: string, caret: number | null): Edit {
  const shorter = Math.min(before.length, after.length)
  let tail = 0
  const mostTail = caret === null ? 0 : Math.min(shorter, after.length - caret)
  while (tail < mostTail && sameFromEnd(before, after, tail)) tail++
  let start = 0
  while (start < shorter - tail && before.charCodeAt(start) === after.charCodeAt(start)) start++
  while (tail < shorter - start && sameFromEnd(before, after, tail)) tail++
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

function sameFromEnd(a: string, b: string, back: number): boolean {
  return a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)
}

/** Where the stretch lies after the edit, or null if the edit reached into it. */
function moved<T extends Stretch>(stretch: T, edit: Edit): T | null {
  if (stretch.end <= edit.start) return stretch
  if (stretch.start < edit.oldEnd) return null
  const by = edit.newEnd - edit.oldEnd
  return by ? { ...stretch, start: stretch.start + by, end: stretch.end + by } : stretch
}

export function movedFinding(finding: Finding, edit: Edit): Finding | null {
  const place = moved(finding, edit)
  if (!place || finding.replacements.length === 0) return place
  const replacements = finding.replacements.flatMap((one) => moved(one, edit) ?? [])
  return { ...place, replacements }
}

/** The same, but an edit that reaches into the stretch becomes part of it. */
export function stretched<T extends Stretch>(stretch: T, edit: Edit): T {
  const untouched = moved(stretch, edit)
  if (untouched) return untouched
  const by = edit.newEnd - edit.oldEnd
  return { ...stretch, start: Math.min(stretch.start, edit.start), end: Math.max(stretch.end, edit.oldEnd) + by }
}

/** A stretch of text that begins at offset `from`, after the changes. */
export function withChanges(stretch: string, from: number, changes: readonly Change[]): string {
  let made = ""
  let at = 0
  for (const { start, end, text } of changes) {
    made += stretch.slice(at, start - from) + text
    at = end - from
  }
  return made + stretch.slice(at)
}

const inWord = /[\p{L}\p{N}\p{M}'’@_-]/u

/** The word that is being written at `caret`: one that begins before it. */
export function wordAt(text: string, caret: number): Stretch | null {
  let start = caret
  let end = caret
  while (start > 0 && inWord.test(characterBefore(text, start))) start -= characterBefore(text, start).length
  if (start === caret) return null
  while (end < text.length && inWord.test(characterAt(text, end))) end += characterAt(text, end).length
  return { start, end }
}

const endsSentence = /[.!?…:\n]/

/** Whether the caret is in the stretch, or after it in the same sentence. */
export function isBeingWritten(text: string, { start, end }: Stretch, caret: number): boolean {
  return start <= caret && !endsSentence.test(text.slice(end, caret))
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  const pair = low >= 0xdc00 && low <= 0xdfff && at > 1
  return pair ? text.slice(at - 2, at) : text[at - 1]!
}
