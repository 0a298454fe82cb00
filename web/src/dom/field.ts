// field.ts - a <textarea> or one-line <input> as a surface

import type { Finding } from "../types.js"
import { Mirror, type Field } from "./mirror.js"
import { rootOf } from "./build.js"
import { Description } from "./describe.js"
import { withChanges } from "./edits.js"
import type { Surface } from "./surface.js"

export interface FieldSurface extends Surface {
  /** As draw(), where the active finding may be in several parts. */
  drawAll(findings: readonly Finding[], active: readonly Finding[]): void
}

export function fieldSurface(field: Field, changed: (typed: boolean) => void): FieldSurface {
  const mirror = new Mirror(field)
  const description = new Description(field)
  const typed = () => changed(true)
  field.addEventListener("input", typed)
  return {
    element: field,
    get writable() {
      return !field.readOnly && !field.disabled && hasCaret(field)
    },
    text: () => field.value,
    caret() {
      if (rootOf(field).activeElement !== field) return null
      return field.selectionStart === field.selectionEnd ? field.selectionStart : null
    },
    draw: (findings, active) => mirror.draw(field.value, findings, active ? [active] : []),
    drawAll: (findings, active) => mirror.draw(field.value, findings, active),
    boxes: (start, end) => mirror.boxes(start, end),
    select(start, end) {
      field.focus({ preventScroll: true })
      if (hasCaret(field)) field.setSelectionRange(start, end)
      reveal(field, mirror, start, end)
    },
    replace: (start, end, text) => replaceIn(field, start, end, text),
    replaceAll(changes) {
      const start = changes[0]?.start ?? 0
      const end = changes.at(-1)?.end ?? 0
      if (end > start) replaceIn(field, start, end, withChanges(field.value.slice(start, end), start, changes))
    },
    describe: (summary, lang, invalid) => description.set(summary, lang, invalid),
    close() {
      field.removeEventListener("input", typed)
      mirror.close()
      description.remove()
    },
  }
}

/** One for addresses or numbers tells nobody where its caret stands, nor lets it be set. */
function hasCaret(field: Field): boolean {
  return field.selectionStart !== null
}

/** The editing command is what keeps the browser's undo: setting `value` would end it. */
function replaceIn(field: Field, start: number, end: number, text: string): void {
  const { selectionStart, selectionEnd, scrollTop, scrollLeft } = field
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  const page = field.ownerDocument
  const done = text ? page.execCommand("insertText", false, text) : page.execCommand("delete")
  if (!done && field.value.slice(start, end) !== text) {
    field.setRangeText(text, start, end, "end")
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText", data: text }))
  }
  const by = text.length - (end - start)
  const kept = (at: number) => (at <= start ? at : at >= end ? at + by : start + text.length)
  field.setSelectionRange(kept(selectionStart ?? end), kept(selectionEnd ?? end))
  field.scrollTop = scrollTop
  field.scrollLeft = scrollLeft
}

/** Scrolls the field, then the page, until the stretch can be seen. */
function reveal(field: Field, mirror: Mirror, start: number, end: number): void {
  const box = mirror.boxes(start, end)[0]
  if (!box) return
  const outer = field.getBoundingClientRect()
  if (box.top < outer.top || box.bottom > outer.bottom) {
    field.scrollTop += box.top - outer.top - field.clientHeight / 3
  }
  if (box.left < outer.left || box.right > outer.right) field.scrollLeft += box.left - outer.left - field.clientWidth / 3
  field.scrollIntoView({ block: "nearest", inline: "nearest" })
}
