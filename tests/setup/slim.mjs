// slim.mjs - takes out of utf8proc's property table what the checker never asks for
//
//     node slim.mjs utf8proc_data.c > out/utf8proc_data.c
//
// Bidirectional classes, upper and title case, mirroring, widths, and all grapheme boundaries but
// pictographs become zero; rows that are then alike become one. So the table packs smaller
// in the WebAssembly module. tests/e2e/same.mjs compares the module with the native command,
// which has the whole table.
import { readFileSync } from "node:fs"

const unused = { 2: "0", 6: "UINT16_MAX", 8: "UINT16_MAX", 10: "false", 13: "false", 14: "1" }
const boundary = 16
const pictograph = "UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC"
const source = readFileSync(process.argv[2], "utf8")

/// What stands between the braces of an array, and where.
function bodyOf(name) {
  const head = source.indexOf(`${name}[] = {`)
  const start = source.indexOf("{", head) + 1
  const end = source.indexOf("};", start)
  if (head < 0 || end < 0) throw new Error(`${process.argv[2]} holds no ${name}`)
  return { start, end, text: source.slice(start, end) }
}

function slimRow(row) {
  const fields = row.split(",").map((field) => field.trim())
  if (fields.length !== 17) throw new Error(`a row of ${fields.length} fields: ${row}`)
  const kept = fields.map((field, i) => unused[i] ?? field)
  if (kept[boundary] !== pictograph) kept[boundary] = "0"
  return `{${kept.join(",")}}`
}

const properties = bodyOf("utf8proc_properties")
const indices = bodyOf("utf8proc_stage2table")
const rows = [...properties.text.matchAll(/\{([^{}]*)\}/g)].map((match) => slimRow(match[1]))
const distinct = new Map()
for (const row of rows) if (!distinct.has(row)) distinct.set(row, distinct.size)
const moved = indices.text.replace(/\d+/g, (index) => distinct.get(rows[Number(index)]))
const [first, second] = [
  { ...properties, text: `\n${[...distinct.keys()].join(",\n")}\n` },
  { ...indices, text: moved },
].sort((a, b) => a.start - b.start)
process.stdout.write(
  source.slice(0, first.start) + first.text + source.slice(first.end, second.start) + second.text + source.slice(second.end),
)
