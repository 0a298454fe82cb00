// slim.mjs - takes out of utf8proc's property table what the checker never asks for
//
//     node slim.mjs utf8proc_data.c > out/utf8proc_data.c
//
// Bidirectional classes, upper and title case, mirroring and grapheme boundaries become
// zero, so that the table packs smaller in the WebAssembly module. Nothing else changes;
// tests/e2e/same.mjs compares the module with the native command, which has the whole table.
import { readFileSync } from "node:fs"

const unused = { 2: "0", 6: "UINT16_MAX", 8: "UINT16_MAX", 10: "false", 16: "0" }
const source = readFileSync(process.argv[2], "utf8")
const start = source.indexOf("utf8proc_properties[] = {")
const end = source.indexOf("};", start)
if (start < 0 || end < 0) throw new Error(`${process.argv[2]} holds no utf8proc_properties`)
const rows = source.slice(start, end).replace(/\{([^{}]*)\}/g, (row, inner) => {
  const fields = inner.split(",").map((field) => field.trim())
  if (fields.length !== 17) throw new Error(`a row of ${fields.length} fields: ${row}`)
  return `{${fields.map((field, i) => unused[i] ?? field).join(",")}}`
})
process.stdout.write(source.slice(0, start) + rows + source.slice(end))
