// pieces.ts - the text of an editor's document, and the way from its offsets to places in the document
//
// Blocks are lines. What the editor counts as one thing, such as a mention, a merge tag
// or an image, is a whole piece: it stands for a text of its own and is never cut.

/** What stands for a thing that is not text: the engine takes it for a merge tag. */
export const thing = "\uFFFC"

export interface Piece<Ref> {
  /** Where the editor knows it. */
  readonly ref: Ref
  readonly start: number
  readonly length: number
  readonly whole: boolean
}

/** A place within a piece. In a whole one, only its start and its end. */
export interface Spot<Ref> {
  readonly piece: Piece<Ref>
  readonly offset: number
}

export class Pieces<Ref> {
  text = ""
  readonly all: Piece<Ref>[] = []
  #lineDue = false

  /** The next piece begins a line of its own. */
  newLine(): void {
    this.#lineDue = this.all.length > 0
  }

  /** An empty block is a piece without text. */
  add(ref: Ref, text: string, whole = false): void {
    if (this.#lineDue) this.text += "\n"
    this.#lineDue = false
    this.all.push({ ref, start: this.text.length, length: text.length, whole })
    this.text += text
  }

  /** The place of an offset. At a seam, `start` prefers the piece behind it and `end` the one before. */
  spot(offset: number, side: "start" | "end"): Spot<Ref> | null {
    const at = this.#lastFrom(side === "start" ? offset : offset - 1)
    const piece = this.all[at]
    if (!piece) return null
    const next = this.all[at + 1]
    if (side === "end" && offset > endOf(piece) && next) return { piece: next, offset: 0 }
    const within = Math.min(Math.max(offset - piece.start, 0), piece.length)
    const beforeIt = side === "start" ? within < piece.length : within === 0
    return { piece, offset: !piece.whole ? within : beforeIt ? 0 : piece.length }
  }

  /** The last piece that begins at `offset` or before. */
  #lastFrom(offset: number): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.all[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}

export function endOf({ start, length }: { readonly start: number; readonly length: number }): number {
  return start + length
}
