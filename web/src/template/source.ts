// source.ts - a <textarea> with HTML source as a surface: what its reader will see is checked
//
// Offsets are those of the plain text; they are turned into places of the source where
// something is drawn, selected or replaced. Tags are never underlined nor torn apart.

import { withChanges } from "../dom/edits.js"
import { fieldSurface } from "../dom/field.js"
import type { Change, Surface } from "../dom/surface.js"
import type { Finding } from "../types.js"
import { escapeHtml, HtmlText, tagsToKeep } from "./html-text.js"

export function sourceSurface(field: HTMLTextAreaElement, changed: (typed: boolean) => void): Surface {
  const inner = fieldSurface(field, changed)
  let html = new HtmlText(field.value)

  function read(): HtmlText {
    if (html.source !== field.value) html = new HtmlText(field.value)
    return html
  }

  /** What a finding covers of the source, tag for tag. */
  function parts(finding: Finding): Finding[] {
    return html.stretches(finding.start, finding.end).map((one) => ({ ...finding, ...one }))
  }

  /** A change of the text as one of the source. */
  function inSource({ start, end, text }: Change): Change {
    const place = html.stretch(start, end)
    return { ...place, text: escapeHtml(text) + tagsToKeep(html.source.slice(place.start, place.end)) }
  }

  return {
    ...inner,
    get writable() {
      return inner.writable
    },
    text: () => read().text,
    caret() {
      const at = inner.caret()
      return at === null ? null : read().offset(at)
    },
    draw(findings, active) {
      const drawn = findings.map((one) => ({ one, parts: parts(one) }))
      inner.drawAll(drawn.flatMap((one) => one.parts), drawn.find(({ one }) => one === active)?.parts ?? [])
    },
    boxes: (start, end) => html.stretches(start, end).flatMap((one) => inner.boxes(one.start, one.end)),
    select(start, end) {
      const place = html.stretch(start, end)
      // The place behind a text is before the tag that closes it.
      const at = start === end && start > 0 ? html.stretch(start - 1, start).end : null
      if (at === null) inner.select(place.start, place.end)
      else inner.select(at, at)
    },
    replace(start, end, text) {
      const change = inSource({ start, end, text })
      inner.replace(change.start, change.end, change.text)
    },
    replaceAll(changes) {
      const all = changes.map(inSource)
      const [start, end] = [all[0]?.start ?? 0, all.at(-1)?.end ?? 0]
      if (end > start) inner.replace(start, end, withChanges(field.value.slice(start, end), start, all))
    },
  }
}
