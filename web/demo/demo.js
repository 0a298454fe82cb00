// demo.js - two editors, a reply and an invitation, each watched by the checker

import { load } from "../dist/index.js"
import { panel, watch } from "../dist/dom/index.js"
import { links } from "./example.js"
import { htmlOf, putHtml, sms } from "../dist/template/index.js"
import { spellingSwitch } from "./spelling.js"
import { samples } from "./samples.js"
import { words } from "./words.js"

const $ = (id) => document.getElementById(id)
const fields = { reply: $("reply-text"), subject: $("mail-subject"), body: $("mail-body"), html: $("mail-html"), sms: $("sms-text") }

let language = "sv"
let channel = "email"
let view = "rich"
let checker = null
let watchers = null // one for each field, once the checker is there
let panels = null

// ---- the page in a language

function speak() {
  const say = words[language]
  document.documentElement.lang = language
  document.title = say.title
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say[element.dataset.say]
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say[element.dataset.label])
  choose($("language"), language)
  for (const field of Object.values(fields)) field.lang = language
  $("examples").replaceChildren(links(language, say.examples))
  showReview(samples[language].review)
}

function showReview({ name, stars, date, title, text }) {
  $("review-name").textContent = name
  $("review-initials").textContent = name.split(" ").map((part) => part[0]).join("")
  $("review-date").textContent = date
  $("review-title").textContent = title
  $("review-text").textContent = text
  $("review-stars").setAttribute("aria-label", words[language].stars(stars))
  $("review-stars").dataset.stars = String(stars)
}

function choose(group, value) {
  for (const button of group.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.value === value))
}

// ---- samples

function putText(field, text) {
  field.value = text
  refresh(field)
}

function putEmail({ subject, html }) {
  putText(fields.subject, subject)
  putHtml(fields.body, html)
  refresh(fields.body)
  putText(fields.html, htmlOf(fields.body))
}

function putSms({ text }) {
  putText(fields.sms, text)
  countSms()
}

function refresh(field) {
  watchers?.get(field).refresh()
}

function offer(group, list, put) {
  const buttons = list.map((sample) => {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = sample.name
    button.addEventListener("click", () => put(sample))
    return button
  })
  group.replaceChildren(...buttons)
}

function offerSamples() {
  const { reply, email, sms } = samples[language]
  offer($("reply-samples"), reply, (sample) => putText(fields.reply, sample.text))
  if (channel === "email") offer($("invitation-samples"), email, putEmail)
  else offer($("invitation-samples"), sms, putSms)
}

function putFirstSamples() {
  const { reply, email, sms } = samples[language]
  putText(fields.reply, reply[0].text)
  putEmail(email[0])
  putSms(sms[0])
}

// ---- views

function showTab(name, focus) {
  for (const tab of $("tabs").children) {
    const on = tab.id === `tab-${name}`
    tab.setAttribute("aria-selected", String(on))
    tab.tabIndex = on ? 0 : -1
    $(tab.getAttribute("aria-controls")).hidden = !on
    if (on && focus) tab.focus()
  }
  refreshAll()
}

function showChannel(next) {
  channel = next
  choose($("channel"), channel)
  $("email").hidden = channel !== "email"
  $("view").hidden = channel !== "email"
  $("sms").hidden = channel !== "sms"
  offerSamples()
  followInvitation()
}

function showView(next) {
  if (next === "html" && view === "rich") putText(fields.html, htmlOf(fields.body))
  if (next === "rich" && view === "html") {
    putHtml(fields.body, fields.html.value)
    refresh(fields.body)
  }
  view = next
  choose($("view"), view)
  fields.body.hidden = view !== "rich"
  fields.html.hidden = view !== "html"
  followInvitation()
}

function followInvitation() {
  const shown = channel === "sms" ? [fields.sms] : [fields.subject, view === "rich" ? fields.body : fields.html]
  panels?.invitation.follow(shown.map((field) => watchers.get(field)))
  refreshAll()
}

function refreshAll() {
  for (const watcher of watchers?.values() ?? []) watcher.refresh()
}

// The text node is changed rather than replaced: taking a node out of the page while
// somebody types would cut in pieces what Ctrl+Z takes back.
function countSms() {
  const line = $("sms-segments")
  if (!line.firstChild) line.append("")
  line.firstChild.data = words[language].segments(sms(fields.sms.value))
}

// ---- the checker

function optionsFor(field) {
  const { review, context } = samples[language]
  if (field !== fields.reply) return { kind: "invitation", language: "auto", context }
  const known = { ...context, reviewerName: review.name, review: review.text, stars: review.stars }
  return { kind: "reply", language: "auto", context: known }
}

async function start() {
  const before = checker
  checker = await load({ languages: ["sv", "en"], locale: language })
  if (!watchers) {
    watchers = new Map(Object.values(fields).map((field) => [field, watch(field, checker, optionsFor(field))]))
    panels = { reply: panel($("reply-panel"), [watchers.get(fields.reply)]), invitation: panel($("invitation-panel"), []) }
    followInvitation()
  } else {
    for (const [field, watcher] of watchers) watcher.update({ checker, ...optionsFor(field) })
  }
  before?.close()
  document.documentElement.dataset.ready = language
  spelling.speak(language)
}

async function setLanguage(next) {
  language = next
  speak()
  offerSamples()
  putFirstSamples()
  try {
    await start()
  } catch (error) {
    $("trouble").textContent = words[language].trouble
    $("trouble").hidden = false
    throw error
  }
}

function onPress(group, act) {
  group.addEventListener("click", (event) => {
    const button = event.target.closest("button")
    if (button) act(button.value)
  })
}

const spelling = spellingSwitch($("spelling"), $("spelling-state"), (speller) => watchers?.get(fields.reply).update({ spelling: speller }))

onPress($("language"), setLanguage)
onPress($("channel"), showChannel)
onPress($("view"), showView)
$("tabs").addEventListener("click", (event) => {
  const tab = event.target.closest("[role=tab]")
  if (tab) showTab(tab.getAttribute("aria-controls"))
})
$("tabs").addEventListener("keydown", (event) => {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return
  showTab($("reply").hidden ? "reply" : "invitation", true)
})
fields.sms.addEventListener("input", countSms)
// Formatting from elsewhere would bring inline styles, which the page's policy forbids.
fields.body.addEventListener("paste", (event) => {
  event.preventDefault()
  document.execCommand("insertText", false, event.clipboardData.getData("text/plain"))
})

showTab(location.hash === "#invitation" ? "invitation" : "reply")
showView("rich")
showChannel("email")
const wished = new URLSearchParams(location.search).get("lang") ?? navigator.language
await setLanguage(wished.startsWith("sv") ? "sv" : "en")
