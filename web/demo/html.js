// html.js - carries a message between its formatted view and its HTML source

const kept = new Set("A B BLOCKQUOTE BR DIV EM H1 H2 H3 I LI OL P SPAN STRONG U UL".split(" "))
const dropped = new Set("HEAD IFRAME OBJECT SCRIPT STYLE TEMPLATE TITLE".split(" "))

/** Puts source into an element: the tags that a message needs, and nothing that runs. */
export function putHtml(element, source) {
  const parsed = new DOMParser().parseFromString(source, "text/html")
  element.replaceChildren(...clean(parsed.body))
}

function clean(parent) {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)]
    if (node.nodeType !== Node.ELEMENT_NODE || dropped.has(node.tagName)) return []
    if (!kept.has(node.tagName)) return clean(node)
    const copy = document.createElement(node.tagName)
    const address = node.getAttribute("href") ?? ""
    if (node.tagName === "A" && /^(https?:|mailto:|\{\{)/.test(address)) copy.setAttribute("href", address)
    copy.append(...clean(node))
    return [copy]
  })
}

/** The source of an element's content, a block a line. */
export function htmlOf(element) {
  return element.innerHTML.replace(/&nbsp;/g, " ").replace(/(<\/(?:p|div|ul|ol|li|h\d|blockquote)>)(?!\n|$)/g, "$1\n")
}
