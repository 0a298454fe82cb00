// build.ts - makes elements and style sheets the way a strict content security policy allows

type Attributes = Readonly<Record<string, string | boolean | undefined>>

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "")
    else if (typeof value === "string") element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

/**
 * Changes an element's text without taking a node out. In Chromium any removal, anywhere
 * in the page, ends the step that Ctrl+Z takes back: each letter would become its own.
 */
export function setText(element: Element, text: string): void {
  const node = element.firstChild
  if (node?.nodeType !== Node.TEXT_NODE) element.prepend(text)
  else if (node.nodeValue !== text) node.nodeValue = text
}

/** Sets what differs, so that nothing is laid out anew for nothing. */
export function setLook(element: HTMLElement, look: { hidden?: boolean; class?: string; lang?: string }): void {
  if (look.hidden !== undefined && element.hidden !== look.hidden) element.hidden = look.hidden
  if (look.class !== undefined && element.className !== look.class) element.className = look.class
  if (look.lang !== undefined && element.lang !== look.lang) element.lang = look.lang
}

/** A small drawing of strokes on a 16 × 16 field. Decoration: hidden from screen readers. */
export function icon(path: string): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg"
  const svg = document.createElementNS(space, "svg")
  svg.setAttribute("viewBox", "0 0 16 16")
  svg.setAttribute("aria-hidden", "true")
  const stroke = document.createElementNS(space, "path")
  stroke.setAttribute("d", path)
  svg.append(stroke)
  return svg
}

const signs = {
  error: "M1 9.5c1.2-3.2 2.4-3.2 3.5 0s2.3 3.2 3.5 0 2.3-3.2 3.5 0 2.3 3.2 3.5 0",
  warning: "M1.5 7h13M1.5 11h13",
  hint: "M2 9.5h.01M6 9.5h.01M10 9.5h.01M14 9.5h.01",
}

/** The line that marks a severity in the text, as a sign beside its name. */
export function sign(severity: keyof typeof signs): SVGSVGElement {
  const drawn = icon(signs[severity])
  drawn.classList.add("sign")
  return drawn
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** Gives a document or shadow root a style sheet, once. */
export function adopt(root: Document | ShadowRoot, css: string): void {
  const page = root instanceof Document ? root : root.ownerDocument
  let known = sheets.get(page)
  if (!known) sheets.set(page, (known = new Map()))
  let sheet = known.get(css)
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet()
    sheet.replaceSync(css)
    known.set(css, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

/** The document or shadow root that an element lives in. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root : element.ownerDocument
}

/** A modal dialog makes everything outside it dead, so what belongs to an editor lives with it. */
export function homeOf(element: Element): Element | ShadowRoot {
  const dialog = element.closest("dialog")
  if (dialog) return dialog
  const root = rootOf(element)
  return root instanceof ShadowRoot ? root : root.body
}
