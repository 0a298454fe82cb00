// element.js - the example of <omdome-editor>

import { define } from "../dist/element/index.js"
import { language, ready, speak } from "./example.js"
import { samples } from "./samples.js"

const words = {
  sv: {
    title: "Ett fält som står för sig självt",
    lead: "Ett eget element med textfält, kort, lista och checklista. Det hör till sitt formulär som andra fält: värdet skickas, återställs och är ogiltigt så länge ett fel står kvar.",
    label: "Ditt svar",
    send: "Publicera",
    reset: "Återställ",
    sent: (n) => `Skickat: ${n} tecken.`,
  },
  en: {
    title: "A field that stands alone",
    lead: "A custom element with text field, card, list and checklist. It belongs to its form as other fields do: its value is sent, reset, and invalid as long as an error stands in it.",
    label: "Your reply",
    send: "Publish",
    reset: "Reset",
    sent: (n) => `Sent: ${n} characters.`,
  },
}

const say = speak(words)
const editor = document.getElementById("reply")
const form = document.getElementById("form")
const answer = document.getElementById("answer")
editor.lang = language
editor.defaultValue = samples[language].reply[0].text
define()
editor.context = samples[language].context

// The demo's page sends nothing; yours would leave this out.
form.addEventListener("submit", (event) => {
  event.preventDefault()
  answer.textContent = say.sent(new FormData(form).get("reply").length)
})
form.addEventListener("reset", () => (answer.textContent = ""))
editor.addEventListener("omdome-report", ready, { once: true })
