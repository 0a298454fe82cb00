// template.js - the example of an invitation's template

import { panel } from "../dist/dom/index.js"
import { loadAnywhere } from "../dist/remote.js"
import { sms, tagNames, watchTemplate } from "../dist/template/index.js"
import { language, ready, speak } from "./example.js"
import { samples } from "./samples.js"

const words = {
  sv: {
    title: "En mall för inbjudningar",
    lead: "Ämne, förhandstext och brödtext, som formaterad text och som HTML, och SMS. Snabbrättningar håller ihop mallens taggar, och förhandsvisningen granskar den ifyllda texten en gång till.",
    subject: "Ämne",
    preheader: "Förhandstext",
    body: "Meddelande",
    view: "Visning",
    rich: "Text",
    html: "Meddelandets HTML",
    sms: "SMS",
    samples: "Exempelvärden",
    preview: "Förhandsvisning",
    findings: "Anmärkningar",
    unfaithful: "Den här HTML-koden kan inte visas som formaterad text. Ändra den i koden.",
    extra: "Bara med värdena ifyllda",
    preheaderText: "Ge oss fem stjärnor så bjuder vi på 10 % nästa gång.",
    values: { förnamn: "Karin", butik: "Nordsoffan", ordernummer: "4471" },
    count: ({ alphabet, characters, messages, left, foreign }) =>
      `${characters} tecken · ${messages} SMS, ${left} kvar · ${alphabet}${foreign.length ? ` på grund av ${foreign.slice(0, 5).join(" ")}` : ""}`,
  },
  en: {
    title: "A template for invitations",
    lead: "Subject, preheader and body, as formatted text and as HTML, and a text message. Quick fixes keep merge tags whole, and the preview checks the filled-in text once more.",
    subject: "Subject",
    preheader: "Preheader",
    body: "Message",
    view: "View",
    rich: "Text",
    html: "The message’s HTML",
    sms: "Text message",
    samples: "Sample values",
    preview: "Preview",
    findings: "Findings",
    unfaithful: "This HTML cannot be shown as formatted text. Change it in its source.",
    extra: "Only with the values filled in",
    preheaderText: "Give us five stars and the next one is 10% off.",
    values: { first_name: "Hannah", shop: "Northsofa", order_number: "4471" },
    count: ({ alphabet, characters, messages, left, foreign }) =>
      `${characters} characters · ${messages} ${messages === 1 ? "message" : "messages"}, ${left} left · ${alphabet}${foreign.length ? ` because of ${foreign.slice(0, 5).join(" ")}` : ""}`,
  },
}

const say = speak(words)
const $ = (id) => document.getElementById(id)
const sample = samples[language]
const parts = { subject: $("subject"), preheader: $("preheader"), source: $("source"), rich: $("body"), sms: $("sms") }
const outlets = { subject: $("preview-subject"), preheader: $("preview-preheader"), body: $("preview-body"), sms: $("preview-sms") }
const values = new Map(Object.entries(say.values))
for (const part of [...Object.values(parts), ...Object.values(outlets)]) part.lang = language

const checker = await loadAnywhere({ languages: [language], locale: language })
const template = watchTemplate(parts, checker, { kind: "invitation", context: sample.context })
template.set({ subject: sample.email[0].subject, preheader: say.preheaderText, html: sample.email[0].html, sms: sample.sms[0].text })

const list = panel($("findings"), [])
const extra = panel($("extra"), [])

function showView(view) {
  for (const button of $("view").children) button.setAttribute("aria-pressed", String(button.value === view))
  $("body").hidden = view !== "rich"
  $("source").hidden = view !== "html"
  const { subject, preheader, rich, source, sms } = template.watchers
  list.follow([subject, preheader, view === "rich" ? rich : source, sms])
  template.watchers[view === "rich" ? "rich" : "source"].refresh()
}

function follow() {
  $("count").textContent = say.count(sms(parts.sms.value))
  $("unfaithful").hidden = template.isFaithful
  offerValues()
}

/** A field for each tag that stands in the texts. */
function offerValues() {
  const { subject, preheader, html, sms } = template.text
  const names = tagNames(subject, preheader, html, sms)
  const known = [...$("values").querySelectorAll("input")].map((one) => one.name)
  if (names.join("\n") === known.join("\n")) return
  $("values").replaceChildren(...names.map(valueField))
}

function valueField(name) {
  const label = Object.assign(document.createElement("label"), { textContent: name })
  const input = Object.assign(document.createElement("input"), { name, value: values.get(name) ?? "", className: "sheet", autocomplete: "off" })
  input.addEventListener("input", () => {
    values.set(name, input.value)
    showPreview()
  })
  label.append(input)
  return label
}

function showPreview() {
  template.preview(outlets, Object.fromEntries([...values].filter(([, value]) => value !== "")))
  extra.follow(template.previews)
}

for (const part of Object.values(parts)) part.addEventListener("input", follow)
$("view").addEventListener("click", (event) => {
  const button = event.target.closest("button")
  if (button) showView(button.value)
})

follow()
showView("rich")
showPreview()
ready()
