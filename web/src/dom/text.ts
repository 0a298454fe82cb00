// text.ts - reads a contenteditable as plain text, and finds the way back
//
// One newline a block or <br>, one U+FFFC for an image or the like. Every piece of
// text remembers its node, so that offsets can be turned into places in the tree.

interface Piece {
  readonly node: Node
  readonly start: number
  readonly length: number
}

export interface Place {
  readonly node: Node
  readonly offset: number
}

export const blocks: ReadonlySet<string> = new Set(
  ("ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "),
)
export const embeds: ReadonlySet<string> = new Set("AUDIO CANVAS EMBED IFRAME IMG INPUT OBJECT SELECT SVG TEXTAREA VIDEO".split(" "))
export const unseen: ReadonlySet<string> = new Set("HEAD NOSCRIPT SCRIPT STYLE TEMPLATE TITLE".split(" "))

const blank = /^[ \t\r\n]*$/
const breaks = /[\t\r\n]/g

export class RichText {
  text = ""
  readonly #pieces: Piece[] = []
  readonly #starts = new Map<Node, number>()
  #break = false // a new line is due before the next content
  readonly #keepsSpace: boolean

  constructor(readonly root: HTMLElement) {
    this.#keepsSpace = getComputedStyle(root).whiteSpace.startsWith("pre")
    this.#walk()
  }

  /** The place of an offset. At a seam, `end` prefers the piece before it. */
  place(offset: number, side: "start" | "end"): Place {
    const at = side === "start" ? offset : Math.max(0, offset - 1)
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle]!
      if (piece.start + piece.length <= at) low = middle + 1
      else high = middle
    }
    const piece = this.#pieces[low] ?? this.#pieces.at(-1)
    if (!piece) return { node: this.root, offset: 0 }
    const within = Math.min(Math.max(offset - piece.start, 0), piece.length)
    if (piece.node.nodeType === Node.TEXT_NODE) return { node: piece.node, offset: within }
    const parent = piece.node.parentNode!
    return { node: parent, offset: indexOf(piece.node) + (within ? 1 : 0) }
  }

  /** The offset of a place in the tree. */
  offset(node: Node, offset: number): number {
    if (node.nodeType === Node.TEXT_NODE) {
      const start = this.#starts.get(node)
      if (start !== undefined) return start + offset
    }
    const child = node.childNodes[offset]
    if (child) {
      const piece = this.#pieces.find((one) => one.node === child || follows(child, one.node))
      return piece ? piece.start : this.text.length
    }
    for (let i = this.#pieces.length - 1; i >= 0; i--) {
      const piece = this.#pieces[i]!
      if (node.contains(piece.node)) return piece.start + piece.length
    }
    return this.text.length
  }

  #walk(): void {
    let node: Node | null = this.root.firstChild
    while (node) {
      const deeper: Node | null = this.#enter(node)
      if (deeper) {
        node = deeper
        continue
      }
      while (node && node !== this.root && !node.nextSibling) node = this.#leave(node.parentNode!)
      node = node && node !== this.root ? this.#after(node) : null
    }
  }

  /** Takes in a node. Returns its first child if that is still to be read. */
  #enter(node: Node): Node | null {
    if (node.nodeType === Node.TEXT_NODE) this.#addText(node as Text)
    if (node.nodeType !== Node.ELEMENT_NODE) return null
    const tag = (node as Element).tagName.toUpperCase()
    if (unseen.has(tag)) return null
    if (tag === "BR") this.#addBreak(node)
    else if (embeds.has(tag)) this.#add(node, "\uFFFC")
    else if (blocks.has(tag)) this.#startLine()
    return embeds.has(tag) ? null : node.firstChild
  }

  #leave(element: Node): Node {
    if (element !== this.root) this.#endBlock(element)
    return element
  }

  #after(node: Node): Node | null {
    if (!node.firstChild) this.#endBlock(node)
    return node.nextSibling
  }

  #endBlock(node: Node): void {
    if (blocks.has((node as Element).tagName)) this.#startLine()
  }

  #startLine(): void {
    if (this.text) this.#break = true
  }

  #addText(node: Text): void {
    const atLineStart = this.#break || this.text === ""
    if (this.#keepsSpace) this.#add(node, node.data)
    else if (!(atLineStart && blank.test(node.data))) this.#add(node, node.data.replace(breaks, " "))
  }

  /** The last <br> of a block only keeps its line open, so a break waits for what follows. */
  #addBreak(node: Node): void {
    this.#add(node, "")
    this.#break = true
  }

  #add(node: Node, text: string): void {
    if (this.#break) this.text += "\n"
    this.#break = false
    const piece = { node, start: this.text.length, length: text.length }
    this.#pieces.push(piece)
    this.#starts.set(node, piece.start)
    this.text += text
  }
}

/** Whether `node` comes after `child` has begun. */
function follows(child: Node, node: Node): boolean {
  return (child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function indexOf(node: Node): number {
  return Array.prototype.indexOf.call(node.parentNode!.childNodes, node)
}
