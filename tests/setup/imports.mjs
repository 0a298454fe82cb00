// imports.mjs - fails when a WebAssembly module could reach anything outside itself
//
//     node imports.mjs web/dist/omdome.wasm
import { readFileSync } from "node:fs"

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const wanted = WebAssembly.Module.imports(new WebAssembly.Module(bytes))
  if (wanted.length > 0) {
    console.error(`${file} imports ${wanted.map((w) => `${w.module}.${w.name}`).join(", ")}; it must import nothing`)
    process.exit(1)
  }
  console.log(`${file}: ${bytes.length} bytes, imports nothing`)
}
