// texts.mjs - ordinary texts of a given length, put together from the repository's clean replies
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const cases = fileURLToPath(new URL("../cases/", import.meta.url))

function cleanReplies(lang) {
  return readdirSync(cases + lang)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(`${cases}${lang}/${name}`, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)))
    .filter(({ kind, expect }) => kind === "reply" && expect.length === 0)
    .map(({ text }) => text)
}

const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length

/** Whole replies from number `from` on, until there are so many words; begun again when they end. */
function withWords(replies, words, from = 0) {
  const parts = []
  let at = from
  for (let count = 0; count < words; at++) {
    const left = replies[at % replies.length].split(/(?<=\s)/).slice(0, words - count)
    parts.push(left.join("").trim())
    count += wordsIn(parts.at(-1))
  }
  return { text: parts.join("\n\n"), next: at }
}

/** Lists of different texts, none of them twice: some tools remember what they have seen. */
function newLists(replies, words, many) {
  let from = 0
  const one = () => {
    const { text, next } = withWords(replies, words, from)
    from = next
    return text
  }
  return Array.from({ length: 3 }, () => Array.from({ length: many }, one))
}

function withBytes(replies, bytes) {
  const parts = []
  for (let size = 0, i = 0; size < bytes; i++) {
    parts.push(replies[i % replies.length])
    size += Buffer.byteLength(parts.at(-1)) + 2
  }
  return parts.join("\n\n")
}

const many = { 60: 40, 300: 20, 3000: 4 }

/** [{ name, lang, text, newLists }]: what is checked again and again, and three lists of new texts. */
export function texts() {
  return ["sv", "en"].flatMap((lang) => {
    const replies = cleanReplies(lang)
    const sized = [60, 300, 3000].map((words) => ({
      name: `${words} words`,
      lang,
      text: withWords(replies, words).text,
      newLists: newLists(replies, words, many[words]),
    }))
    return [...sized, { name: "1 MB", lang, text: withBytes(replies, 1 << 20), newLists: [] }]
  })
}
