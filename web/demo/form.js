// form.js - the example of checked forms

import { watchForms } from "../dist/form/index.js"
import { language, ready, speak } from "./example.js"
import { samples } from "./samples.js"

const words = {
  sv: {
    title: "Ett vanligt formulär",
    lead: "Ett attribut på fältet räcker. Fel gör fältet ogiltigt, som webbläsarens egna villkor, och stoppar formuläret; varningar frågar en gång. Utan nät går det lika bra.",
    subject: "Rubrik",
    label: "Ditt svar",
    send: "Publicera",
    sent: "Skickat. Servern gör samma kontroll i Node.",
  },
  en: {
    title: "A plain form",
    lead: "One attribute on the field is enough. Errors make the field invalid, as the browser’s own constraints do, and stop the form; warnings ask once. It works without a network.",
    subject: "Heading",
    label: "Your reply",
    send: "Publish",
    sent: "Sent. The server makes the same check in Node.",
  },
}

const say = speak(words)
const form = document.getElementById("form")
form.lang = language
form.elements.reply.value = samples[language].reply[0].text
const forms = watchForms()

// The demo's page sends nothing; yours would leave this out.
form.addEventListener("submit", (event) => {
  event.preventDefault()
  document.getElementById("answer").textContent = say.sent
})

const waiting = setInterval(() => {
  if (!forms.watcher(form.elements.reply)) return
  clearInterval(waiting)
  ready()
}, 20)
