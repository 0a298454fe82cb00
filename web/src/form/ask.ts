// ask.ts - asks once whether a form is to be sent in spite of its warnings

import { adopt, h, sign } from "../dom/build.js"
import { stringsFor } from "../dom/strings.js"
import type { CheckedField } from "./field.js"
import { askCss } from "./style.js"

/** Resolves to whether the user wants to send it all the same. */
export function askAbout(form: HTMLFormElement, fields: readonly CheckedField[]): Promise<boolean> {
  const locale = fields[0]!.watcher!.locale
  const words = stringsFor(locale)
  const warnings = fields.flatMap(({ element, warnings }) =>
    warnings.map(({ start, end, message }) => ({ quote: element.value.slice(start, end).replace(/\s+/g, " "), message })),
  )
  const back = h("button", { type: "submit", value: "back", part: "button", autofocus: true }, words.goBack)
  const send = h("button", { type: "submit", value: "send", part: "button" }, words.sendAnyway)
  const dialog = h(
    "dialog",
    { part: "dialog", "aria-labelledby": "title", lang: locale },
    h(
      "form",
      { method: "dialog" },
      h("h2", { id: "title" }, sign("warning"), words.ask(warnings.length)),
      h("ul", {}, ...warnings.map(({ quote, message }) => h("li", {}, h("bdi", { lang: "" }, quote), h("span", {}, message)))),
      h("div", { class: "ways" }, back, send),
    ),
  )
  const host = h("div", { "data-omdome": "ask" })
  const shadow = host.attachShadow({ mode: "open" })
  adopt(shadow, askCss)
  shadow.append(dialog)
  form.after(host)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      host.remove()
      resolve(dialog.returnValue === "send")
    })
  })
}
