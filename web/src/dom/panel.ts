// panel.ts - the list of findings and the checklist, for one editor or several together
//
// The list is the interface for those who cannot see or point at an underline.

import type { Advice, Finding, Severity } from "../types.js"
import { adopt, h, icon, sign } from "./build.js"
import { stringsFor, type Strings } from "./strings.js"
import { panelCss } from "./style.js"
import { countOf, type Watcher } from "./watch.js"

export interface Panel {
  /** Shows other editors from now on. */
  follow(watchers: readonly Watcher[]): void
  close(): void
}

export function panel(container: HTMLElement, watchers: readonly Watcher[]): Panel {
  const shadow = container.shadowRoot ?? container.attachShadow({ mode: "open" })
  adopt(shadow, panelCss)
  const counts = h("div", { class: "counts", part: "counts" })
  const list = h("ul", { class: "list", part: "list" })
  const advice = h("div", { class: "advice", part: "advice" })
  shadow.replaceChildren(counts, list, advice)
  let stops: (() => void)[] = []
  let due = 0
  let rows = new Map<string, Row>()

  function draw(): void {
    due = 0
    const strings = stringsFor(watchers[0]?.locale ?? "en")
    container.lang = watchers[0]?.locale ?? ""
    counts.replaceChildren(...summary(watchers, strings))
    advice.replaceChildren(...checklist(together(watchers), strings))
    drawList(strings)
  }

  /**
   * Rows that stay are not touched, so that a press on one of them is not lost
   * and a button keeps the focus.
   */
  function drawList(strings: Strings): void {
    const before = rows
    rows = new Map()
    for (const watcher of watchers) {
      for (const finding of watcher.findings) {
        const key = keyOf(rows, watchers.indexOf(watcher), watcher, finding)
        const row = before.get(key) ?? makeRow(watcher, finding, strings)
        row.finding = finding
        row.item.classList.toggle("active", finding === watcher.active)
        rows.set(key, row)
      }
    }
    for (const [key, row] of before) if (!rows.has(key)) row.item.remove()
    ;[...rows.values()].forEach(({ item }, i) => {
      if (list.children[i] !== item) list.insertBefore(item, list.children[i] ?? null)
    })
  }

  function soon(): void {
    due ||= requestAnimationFrame(draw)
  }

  function follow(next: readonly Watcher[]): void {
    for (const stop of stops) stop()
    watchers = next
    rows = new Map()
    list.replaceChildren()
    stops = watchers.map((watcher) => watcher.subscribe(soon))
    draw()
  }

  follow(watchers)
  return {
    follow,
    close() {
      for (const stop of stops) stop()
      cancelAnimationFrame(due)
      shadow.replaceChildren()
    },
  }
}

function summary(watchers: readonly Watcher[], strings: Strings): Node[] {
  if (watchers.every((watcher) => watcher.text.trim() === "")) return [h("p", { class: "calm" }, strings.nothingYet)]
  const counts = countOf(watchers.flatMap((watcher) => watcher.findings))
  const some = (["error", "warning", "hint"] as const).filter((severity) => counts[severity] > 0)
  const parts: Node[] = some.map((severity) => count(severity, strings.count[severity](counts[severity])))
  const unknown = watchers.every(({ text, report }) => text.trim() === "" || report.language === "und")
  if (unknown) parts.push(h("p", { class: "calm" }, strings.unknownLanguage))
  else if (parts.length === 0) parts.push(h("p", { class: "calm good" }, icon("M3 8.5l3.2 3.2L13 5"), strings.noFindings))
  return parts
}

function count(severity: Severity, text: string): HTMLElement {
  return h("span", { class: `count ${severity}`, part: `count ${severity}` }, sign(severity), h("span", { class: "label" }, text))
}

function quote(watcher: Watcher, { start, end }: Finding): string {
  const text = watcher.text.slice(start, end).replace(/\s+/g, " ")
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text
}

interface Row {
  readonly item: HTMLElement
  finding: Finding
}

/** The same finding keeps its key while the text around it changes. */
function keyOf(taken: ReadonlyMap<string, Row>, index: number, watcher: Watcher, finding: Finding): string {
  const key = JSON.stringify([index, watcher.locale, finding.rule, finding.severity, quote(watcher, finding), finding.message])
  let nth = 0
  while (taken.has(`${key}${nth}`)) nth++
  return `${key}${nth}`
}

function makeRow(watcher: Watcher, finding: Finding, strings: Strings): Row {
  const { language } = watcher.report
  const button = h(
    "button",
    { type: "button" },
    h(
      "span",
      { class: "head" },
      sign(finding.severity),
      h("span", { class: "label" }, strings.category[finding.category] ?? finding.category),
      h("span", { class: "grade" }, strings.grade[finding.severity]),
    ),
    h("bdi", { class: "quote", lang: language === "und" ? undefined : language }, quote(watcher, finding)),
    h("span", { class: "say" }, finding.message),
  )
  const row: Row = { item: h("li", { class: `item ${finding.severity}`, part: `item ${finding.severity}` }, button), finding }
  button.addEventListener("click", () => watcher.show(row.finding))
  return row
}

/** What one of the texts has, all of them have: a subject need not thank for itself. */
function together(watchers: readonly Watcher[]): Advice[] {
  const all = new Map<string, Advice>()
  for (const { report } of watchers) {
    for (const one of report.advice) {
      if (!all.get(one.rule)?.met) all.set(one.rule, one)
    }
  }
  return [...all.values()]
}

function checklist(advice: readonly Advice[], strings: Strings): Node[] {
  if (advice.length === 0) return []
  const items = advice.map(({ rule, met, message }) =>
    h(
      "li",
      { class: met ? "met" : "unmet", "data-rule": rule },
      h("span", { class: "tick", "aria-hidden": "true" }, icon("M3 8.5l3.2 3.2L13 5")),
      h("span", {}, h("span", { class: "unseen" }, `${met ? strings.present : strings.missing}: `), message),
    ),
  )
  return [h("h3", {}, strings.advice), h("ul", {}, ...items)]
}
