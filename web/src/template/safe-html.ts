// safe-html.ts - puts HTML source into the page so that nothing of it runs

const dropped = "script, style, link, meta, base, title, iframe, object, embed, frame, frameset, form, input, button, select, textarea, template, svg, math"
const address = /^(?:https?:|mailto:|tel:|#|\{|\[|%|\*\||\$|<<)/i

/** Makes the element show the source. Nodes that stay the same are left in their place. */
export function putHtml(element: HTMLElement, source: string): void {
  const { body } = new DOMParser().parseFromString(source, "text/html")
  for (const one of body.querySelectorAll(dropped)) one.remove()
  for (const one of body.querySelectorAll("*")) disarm(one)
  liken(element, body)
}

function disarm(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const runs = /^on/i.test(name) || name === "srcdoc" || name === "contenteditable"
    const leads = ["href", "src", "action", "xlink:href", "background"].includes(name) && !address.test(value.trim())
    if (runs || leads) element.removeAttribute(name)
  }
}

/** Gives `now` the children of `wanted`, changing as little as it can. */
function liken(now: Node, wanted: Node): void {
  const old = [...now.childNodes]
  const fresh = [...wanted.childNodes]
  fresh.forEach((node, i) => {
    const before = old[i]
    if (!before) now.appendChild(node)
    else if (before.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) {
      if (before.nodeValue !== node.nodeValue) before.nodeValue = node.nodeValue
    } else if (isAlike(before, node)) liken(before, node)
    else now.replaceChild(node, before)
  })
  for (const node of old.slice(fresh.length)) node.parentNode?.removeChild(node)
}

function isAlike(a: Node, b: Node): boolean {
  return a.cloneNode(false).isEqualNode(b.cloneNode(false))
}

const blockEnd = /(<\/(?:p|div|ul|ol|li|h\d|blockquote|table|tr)>)(?!\n|$)/g

/** The source of an element's content, a block a line, between what stands around a body. */
export function htmlOf(element: HTMLElement, before = ""): string {
  const { head, foot } = around(before)
  return head + element.innerHTML.replace(/&nbsp;/g, " ").replace(blockEnd, "$1\n").trim() + foot
}

/** What of a whole document stands before and behind the content of its body. */
function around(source: string): { head: string; foot: string } {
  const head = /^[^]*<body[^>]*>\s*/i.exec(source)?.[0] ?? ""
  const foot = /\s*<\/body\s*>[^]*$/i.exec(source)?.[0] ?? ""
  return { head, foot: head ? foot : "" }
}
