// entities.ts - character references of HTML, as far as messages use them

const named: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", shy: "\u00AD", zwnj: "\u200C", zwj: "\u200D",
  ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", ndash: "–", mdash: "—", hellip: "…", bull: "•", middot: "·",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«", raquo: "»", copy: "©", reg: "®", trade: "™",
  euro: "€", pound: "£", sect: "§", deg: "°", times: "×", star: "☆", starf: "★", rarr: "→", larr: "←", hearts: "♥",
  aring: "å", Aring: "Å", auml: "ä", Auml: "Ä", ouml: "ö", Ouml: "Ö", uuml: "ü", Uuml: "Ü", eacute: "é", Eacute: "É",
  egrave: "è", agrave: "à", aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø", ntilde: "ñ", ccedil: "ç", szlig: "ß",
}

export interface Decoded {
  readonly text: string
  readonly at: number
  readonly length: number
}

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g

/** A text's stretches without references, and each reference by itself. */
export function decoded(source: string): Decoded[] {
  const parts: Decoded[] = []
  let from = 0
  const plain = (to: number) => {
    if (to > from) parts.push({ text: source.slice(from, to), at: from, length: to - from })
  }
  for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of source.matchAll(reference)) {
    const text = name ? named[name] : character(decimal ? Number(decimal) : parseInt(hex!, 16))
    if (text === undefined) continue
    plain(index)
    parts.push({ text, at: index, length: whole.length })
    from = index + whole.length
  }
  plain(source.length)
  return parts
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return String.fromCodePoint(valid ? code : 0xfffd)
}
