// panel.ts - the list of findings and the checklist, for one editor or several together
//
// The list is the interface for those who cannot see or point at an underline.

import type { Advice, Finding } from "../types.js"
import { adopt, h, icon, setLook, setText, sign } from "./build.js"
import { stringsFor, type Strings } from "./strings.js"
import { panelCss } from "./style.js"
import { countOf, type Watcher } from "./watch.js"

export interface Panel {
  /** Shows other editors from now on. */
  follow(watchers: readonly Watcher[]): void
  close(): void
}

const severities = ["error", "warning", "hint"] as const
const manyHidden = 40

export function panel(container: HTMLElement, watchers: readonly Watcher[]): Panel {
  const shadow = container.shadowRoot ?? container.attachShadow({ mode: "open" })
  adopt(shadow, panelCss)
  const summary = makeSummary()
  const list = h("ul", { class: "list", part: "list" })
  const hushed = makeHushed(() => watchers.forEach((watcher) => watcher.restore()))
  const checklist = makeChecklist()
  shadow.replaceChildren(summary.element, list, hushed.element, checklist.element)
  let rows = new Map<string, Row>()
  let stops: (() => void)[] = []
  let due = 0

  // While somebody types, nothing is taken out of the page: see setText().
  function draw(): void {
    due = 0
    const strings = stringsFor(watchers[0]?.locale ?? "en")
    setLook(container, { lang: watchers[0]?.locale ?? "" })
    summary.draw(watchers, strings)
    drawList(strings)
    hushed.draw(watchers, strings)
    checklist.draw(together(watchers), strings)
  }

  /** Rows that stay are not touched, so that a press on one of them is not lost. */
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
    for (const [key, { item }] of before) setLook(item, { hidden: !rows.has(key) })
    arrange([...rows.values()])
    if (list.childElementCount > rows.size + manyHidden || !watchers.some(isFocused)) tidy()
    setLook(list, { hidden: rows.size === 0 })
  }

  /** Puts the rows in order among hidden ones, adding those that are new. */
  function arrange(wanted: readonly Row[]): void {
    let next = list.firstElementChild
    for (const [i, { item }] of wanted.entries()) {
      while (next && next !== item && (next as HTMLElement).hidden) next = next.nextElementSibling
      if (next === item) next = next.nextElementSibling
      else list.insertBefore(item, next)
      item.classList.toggle("first", i === 0)
    }
  }

  function tidy(): void {
    for (const item of [...list.children]) if ((item as HTMLElement).hidden) item.remove()
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

function isFocused({ element }: Watcher): boolean {
  return element.matches(":focus-within")
}

/** The count by severity, or a calm word where there is nothing to count. */
function makeSummary() {
  const counts = severities.map((severity) => {
    const label = h("span", { class: "label" })
    return { severity, label, element: h("span", { class: `count ${severity}`, part: `count ${severity}` }, sign(severity), label) }
  })
  const good = h("span")
  const goodLine = h("p", { class: "calm good" }, icon("M3 8.5l3.2 3.2L13 5"), good)
  const calm = h("p", { class: "calm" })
  const element = h("div", { class: "counts", part: "counts" }, ...counts.map((one) => one.element), goodLine, calm)

  function draw(watchers: readonly Watcher[], strings: Strings): void {
    const numbers = countOf(watchers.flatMap((watcher) => watcher.findings))
    for (const { severity, label, element } of counts) {
      setLook(element, { hidden: numbers[severity] === 0 })
      setText(label, strings.count[severity](numbers[severity]))
    }
    const written = watchers.filter((watcher) => watcher.text.trim() !== "")
    const checked = written.filter(({ report }) => report.language !== "")
    const unknown = checked.length > 0 && checked.every(({ report }) => !report.supported)
    const none = severities.every((severity) => numbers[severity] === 0)
    setText(good, strings.noFindings)
    setLook(goodLine, { hidden: !none || unknown || checked.length === 0 })
    setText(calm, unknown ? strings.unknownLanguage : strings.nothingYet)
    setLook(calm, { hidden: !unknown && checked.length > 0 })
  }

  return { element, draw }
}

/** How many findings are ignored, and the way back. */
function makeHushed(restore: () => void) {
  const count = h("span")
  const button = h("button", { type: "button", class: "restore", part: "restore" })
  button.addEventListener("click", restore)
  const element = h("div", { class: "hushed", part: "hushed" }, count, button)

  function draw(watchers: readonly Watcher[], strings: Strings): void {
    const n = watchers.reduce((sum, { ignored }) => sum + ignored, 0)
    setText(count, strings.ignored(n))
    setText(button, strings.restore)
    setLook(element, { hidden: n === 0 })
  }

  return { element, draw }
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
    h("span", { class: "unseen" }, ` ${finding.reason}`),
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

/** What a good text has, ticked as far as this one has it. */
function makeChecklist() {
  // No heading: of which level, only the page could say.
  const head = h("p", { class: "title", id: "advice" })
  const list = h("ul", { "aria-labelledby": "advice" })
  const element = h("div", { class: "advice", part: "advice" }, head, list)
  const items = new Map<string, ReturnType<typeof makeAdvice>>()

  function draw(advice: readonly Advice[], strings: Strings): void {
    setText(head, strings.advice)
    setLook(element, { hidden: advice.length === 0 })
    const rules = new Set(advice.map((one) => one.rule))
    for (const [rule, { item }] of items) setLook(item, { hidden: !rules.has(rule) })
    for (const { rule, met, message } of advice) {
      const known = items.get(rule) ?? makeAdvice(rule)
      if (!items.has(rule)) list.append(known.item)
      items.set(rule, known)
      setLook(known.item, { class: met ? "met" : "unmet" })
      setText(known.state, `${met ? strings.present : strings.missing}: `)
      setText(known.message, message)
    }
  }

  return { element, draw }
}

function makeAdvice(rule: string) {
  const state = h("span", { class: "unseen" })
  const message = h("span")
  const tick = h("span", { class: "tick", "aria-hidden": "true" }, icon("M3 8.5l3.2 3.2L13 5"))
  return { state, message, item: h("li", { "data-rule": rule }, tick, h("span", {}, state, message)) }
}
