// positions.ts - the way between offsets and positions, in documents that number their places

import type { Pieces } from "./pieces.js"

/** Where a piece stands in the document, and how many places it takes there. */
export interface Numbered {
  readonly at: number
  readonly size: number
}

/** A stretch without length is one place, at the end of what comes before it. */
export function positionsOf(pieces: Pieces<Numbered>, start: number, end: number): [from: number, to: number] {
  const to = positionOf(pieces, end, "end")
  return [start === end ? to : positionOf(pieces, start, "start"), to]
}

function positionOf(pieces: Pieces<Numbered>, offset: number, side: "start" | "end"): number {
  const spot = pieces.spot(offset, side)
  if (!spot) return 0
  const { ref, whole } = spot.piece
  if (whole) return ref.at + (spot.offset > 0 ? ref.size : 0)
  return ref.at + spot.offset
}

export function offsetOf({ all }: Pieces<Numbered>, position: number): number {
  let i = all.length - 1
  while (i > 0 && all[i]!.ref.at > position) i--
  const piece = all[i]
  if (!piece) return 0
  const within = Math.max(0, position - piece.ref.at)
  if (piece.whole) return piece.start + (within < piece.ref.size ? 0 : piece.length)
  return piece.start + Math.min(within, piece.length)
}
