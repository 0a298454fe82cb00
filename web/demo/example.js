// example.js - what the example pages share: the page in a language, and the way between them

const pages = {
  index: "Demo",
  element: "<omdome-editor>",
  form: "omdome/form",
  template: "omdome/template",
  textarea: "<textarea>",
  contenteditable: "contenteditable",
  codemirror: "CodeMirror",
  prosemirror: "ProseMirror",
  tiptap: "Tiptap",
  quill: "Quill",
  lexical: "Lexical",
}
const common = {
  sv: { language: "Språk", pages: "Exempel", code: "Det här är allt som behövs", private: "Texten granskas här på sidan och lämnar den aldrig." },
  en: { language: "Language", pages: "Examples", code: "This is all it takes", private: "The text is checked here on the page and never leaves it." },
}

/** The language that the address or the browser asks for. */
export const language = (new URLSearchParams(location.search).get("lang") ?? navigator.language).startsWith("sv") ? "sv" : "en"

/** Fills in the page's words, draws its head, and returns the words. */
export function speak(words) {
  const say = { ...common[language], ...words[language] }
  document.documentElement.lang = language
  document.title = `Omdöme: ${say.title}`
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say[element.dataset.say]
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say[element.dataset.label])
  document.querySelector(".top").append(links(language, say.pages), languages(say))
  return say
}

/** The page is ready, which tests wait for. */
export function ready() {
  document.documentElement.dataset.ready = language
}

/** The way to every page. */
export function links(language, label) {
  const nav = document.createElement("nav")
  nav.className = "pages"
  nav.setAttribute("aria-label", label)
  for (const [name, text] of Object.entries(pages)) {
    const link = Object.assign(document.createElement("a"), { href: `${name}.html?lang=${language}`, textContent: text })
    if (location.pathname.endsWith(`/${name}.html`)) link.setAttribute("aria-current", "page")
    nav.append(link)
  }
  return nav
}

function languages(say) {
  const group = document.createElement("div")
  group.className = "switch"
  group.setAttribute("role", "group")
  group.setAttribute("aria-label", say.language)
  for (const [code, name] of [["sv", "Svenska"], ["en", "English"]]) {
    const button = Object.assign(document.createElement("button"), { type: "button", lang: code, textContent: name })
    button.setAttribute("aria-pressed", String(code === language))
    button.addEventListener("click", () => location.assign(`?lang=${code}`))
    group.append(button)
  }
  return group
}
