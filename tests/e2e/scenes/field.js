// field.js - what needs no editor: fields, formatted text, and the element with a field inside
import { watch } from "omdome/dom"
import "omdome/element/auto"

export const textarea = { make: (parent, ...watched) => scene(parent, document.createElement("textarea"), ...watched) }

export const input = { make: (parent, ...watched) => scene(parent, document.createElement("input"), ...watched) }

export const contenteditable = {
  make(parent, ...watched) {
    const element = document.createElement("div")
    element.contentEditable = "true"
    element.style.whiteSpace = "pre-wrap"
    return scene(parent, element, ...watched)
  },
}

export const element = {
  make(parent, checker, options) {
    if (!checker) return textarea.make(parent, null, options)
    const editor = document.createElement("omdome-editor")
    editor.kind = options.kind
    editor.checker = checker
    parent.append(editor)
    return { ...asked(editor.shadowRoot.querySelector("textarea")), watcher: () => editor.watcher, stop: () => editor.remove() }
  },
}

function scene(parent, field, checker, options) {
  field.setAttribute("aria-label", "Text")
  parent.append(field)
  const watcher = checker && watch(field, checker, options)
  return { ...asked(field), watcher: () => watcher, stop: () => watcher?.close() }
}

function asked(field) {
  const where = "value" in field ? "value" : "textContent"
  return {
    field,
    text: () => field[where],
    put([text]) {
      field[where] = text
      field.dispatchEvent(new Event("input", { bubbles: true }))
    },
  }
}
