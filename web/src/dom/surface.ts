// surface.ts - what every editor gives so that findings can be shown in it
//
// field.ts (textarea, input) and editable.ts (contenteditable) are surfaces; a
// binding for another editor is one more. All positions are offsets into text().

import type { Finding } from "../types.js"

export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes a surface that calls back on every change; `typed`: by the user's hand. */
export type MakeSurface = (changed: (typed: boolean) => void) => Surface

export interface Surface {
  readonly element: HTMLElement
  /** Whether a quick fix may change the text. */
  readonly writable: boolean
  /** Reads the text anew. */
  text(): string
  /** Where the caret stands, or null where the element has no focus or text is selected. */
  caret(): number | null
  /** Underlines these findings and no others. One may be the active one. */
  draw(findings: readonly Finding[], active: Finding | null): void
  /** Where a stretch stands on the screen, line by line. Empty where that is not known. */
  boxes(start: number, end: number): DOMRect[]
  select(start: number, end: number): void
  /** Changes a stretch as one step that the user can undo. */
  replace(start: number, end: number, text: string): void
  /** The same for several stretches, in rising order, all as one step. */
  replaceAll?(changes: readonly Change[]): void
  /** Tells a screen reader that comes to the editor what was found in it. */
  describe?(summary: string, lang: string, invalid: boolean): void
  /** Takes every trace off the page. */
  close(): void
}
