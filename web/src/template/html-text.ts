// html-text.ts - reads HTML source as the plain text that its reader sees, and finds the way back
//
// It follows text.ts, so that source and formatted view give the same text: one newline a
// block or <br>, one U+FFFC for an image. Every piece remembers its stretch of the source.

import { blocks, embeds, unseen } from "../dom/text.js"
import { decoded } from "./entities.js"

interface Piece {
  readonly start: number // in the text
  readonly length: number
  readonly from: number // in the source
  readonly to: number
}

export interface SourceStretch {
  readonly start: number
  readonly end: number
}

/** Text with its entities, a comment or the like, or a tag with its attributes. */
const token = /<!--[^]*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-zA-Z][^\s/<>]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+|</g
const blank = /^[ \t\r\n]*$/

export class HtmlText {
  text = ""
  readonly #pieces: Piece[] = []
  #break = false

  constructor(readonly source: string) {
    let skip = "" // the element whose content is not shown
    for (const match of source.matchAll(token)) {
      const [all, closing, name] = match
      const tag = name?.toUpperCase() ?? ""
      if (skip) {
        if (closing && tag === skip) skip = ""
      } else if (!tag) {
        if (!/^<[!?]/.test(all)) this.#addText(all, match.index)
      } else if (unseen.has(tag)) {
        if (!closing) skip = tag
      } else {
        this.#tag(tag, match.index, match.index + all.length)
      }
    }
  }

  /** The stretches of source that show a stretch of the text: those between its tags. */
  stretches(start: number, end: number): SourceStretch[] {
    const found: { start: number; end: number }[] = []
    for (const piece of this.#within(start, end)) {
      const from = piece.from + this.#into(piece, start - piece.start)
      const to = piece.from + this.#into(piece, end - piece.start, piece.length)
      const last = found.at(-1)
      if (last?.end === from) last.end = to
      else if (to > from) found.push({ start: from, end: to })
    }
    return found
  }

  /** From the first of them to the last. */
  stretch(start: number, end: number): SourceStretch {
    if (start < end) {
      const all = this.stretches(start, end)
      if (all.length > 0) return { start: all[0]!.start, end: all.at(-1)!.end }
    }
    const at = this.#place(start)
    return { start: at, end: at }
  }

  /** The offset of a place in the source, or null within a tag. */
  offset(at: number): number | null {
    for (const { start, length, from, to } of this.#pieces) {
      if (at < from || at > to) continue
      return to - from === length ? start + at - from : start + (at === to ? length : 0)
    }
    return null
  }

  #place(offset: number): number {
    for (const piece of this.#pieces) {
      if (offset <= piece.start + piece.length) return piece.from + this.#into(piece, offset - piece.start)
    }
    return this.#pieces.at(-1)?.to ?? this.source.length
  }

  #within(start: number, end: number): Piece[] {
    return this.#pieces.filter((one) => one.length > 0 && one.start < end && start < one.start + one.length)
  }

  /** How far into a piece's source a place lies. An entity is not cut in two. */
  #into({ length, from, to }: Piece, by: number, end = 0): number {
    const at = Math.min(Math.max(by, 0), length)
    if (to - from === length) return at
    return at === 0 ? 0 : end || at === length ? to - from : 0
  }

  #tag(tag: string, from: number, to: number): void {
    if (tag === "BR") {
      this.#add("", from, to)
      this.#break = true
    } else if (embeds.has(tag)) {
      this.#add("\uFFFC", from, to)
    } else if (blocks.has(tag) && this.text) {
      this.#break = true
    }
  }

  #addText(source: string, from: number): void {
    const atLineStart = this.#break || this.text === ""
    const parts = decoded(source)
    if (atLineStart && blank.test(parts.map((one) => one.text).join(""))) return
    for (const { text, at, length } of parts) this.#add(text.replace(/[\t\r\n]/g, " "), from + at, from + at + length)
  }

  #add(text: string, from: number, to: number): void {
    if (this.#break) this.text += "\n"
    this.#break = false
    this.#pieces.push({ start: this.text.length, length: text.length, from, to })
    this.text += text
  }
}

const kept = /<(?:img|input|[!?])/i
const empty = /^(?:area|br|hr|wbr)$/i

/**
 * What must stay of a stretch of source that is written anew: pictures, comments, and the
 * tags whose counterpart lies outside.
 */
export function tagsToKeep(stretch: string): string {
  const open: { name: string; at: number }[] = []
  const all = [...stretch.matchAll(token)].filter((match) => match[0].startsWith("<") && match[0].length > 1)
  const dropped = new Set<number>()
  all.forEach(([whole, closing, name], i) => {
    if (kept.test(whole)) return
    if (empty.test(name ?? "") || whole.endsWith("/>")) dropped.add(i)
    else if (!closing) open.push({ name: name!.toLowerCase(), at: i })
    else if (open.at(-1)?.name === name!.toLowerCase()) dropped.add(i).add(open.pop()!.at)
  })
  return all.filter((_, i) => !dropped.has(i)).map(([whole]) => whole).join("")
}

/** Text as source, merge tags as they are. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>")
}
