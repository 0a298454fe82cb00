// site.mjs - which files make up the demo, and how it is put together as static files
//
//     node site.mjs ../../build/site
//
// The service worker keeps exactly these files, and those of spelling when they are used. It carries their hashes, so it is
// another worker as soon as one of them is another, and a half-replaced site is never kept.

import { createHash } from "node:crypto"
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

import { hashOf } from "../integrity.mjs"

const web = fileURLToPath(new URL("..", import.meta.url))

/** What lies in the two folders and is for other eyes: tools, types, Node, the README's picture; and dictionaries that no page uses. */
const left = /\.(mjs|d\.ts|md)$|\/\.|^demo\/(editors\/|sw\.js|sw\.in\.js|screenshot\.png)|^dist\/((cli|node(-\w+)?|spelling-node)\.js|LICENSE|spelling\.wasm|[^/]*\.dict)$/

/** What spelling needs: kept once somebody has asked for it. */
const later = ["spelling.wasm", "sv.dict", "en-GB.dict", "en-US.dict"].map((name) => `dist/${name}`)

/** The demo's files, as paths in `root`, without those of spelling. */
export function filesOf(root = web) {
  return ["demo", "dist"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.path, entry.name).slice(join(root, "/").length))
      .filter((path) => !left.test(path))
      .sort(),
  )
}

/** The service worker for the files as they are now. */
export function workerOf(root = web) {
  const hashes = (paths) => Object.fromEntries(paths.map((path) => [`../${path}`, hashOf(readFileSync(join(root, path)))]))
  const lists = `const files = ${JSON.stringify(hashes(filesOf(root)), null, 2)}\nconst later = ${JSON.stringify(hashes(later), null, 2)}`
  const version = createHash("sha256").update(lists).digest("hex").slice(0, 16)
  return `const version = "${version}"\n${lists}\n\n${readFileSync(join(web, "demo/sw.in.js"), "utf8")}`
}

/** Puts the demo together in a folder, whose start page leads to it. */
export function build(folder) {
  rmSync(folder, { recursive: true, force: true })
  for (const path of [...filesOf(), ...later]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(web, path), join(folder, path))
  }
  writeFileSync(join(folder, "demo/sw.js"), workerOf(folder))
  writeFileSync(join(folder, "index.html"), '<!doctype html><meta http-equiv="refresh" content="0; url=demo/"><title>Omdöme</title>\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build(process.argv[2])
  console.log(`${process.argv[2]}: ${filesOf().length} files`)
}
