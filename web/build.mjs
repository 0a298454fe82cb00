// build.mjs - bundles the package's entry points, as package.json names them, into dist
//
//     node build.mjs dist      where the module, the packs and the dictionaries already lie
//
// A page that loads the files as they are asks for few of them, and learns of all of them
// at once. A file that is fetched is named by a script in dist itself, beside it, which
// is where bundlers look for it.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

import { apart, integrity, styles } from "./plugins.mjs"

const web = fileURLToPath(new URL(".", import.meta.url))
const src = join(web, "src")
const { compilerOptions } = JSON.parse(readFileSync(join(web, "tsconfig.json"), "utf8"))

/** One file each, which the others import. What is in it beside the entry point, others have from there too. */
const single = { index: /^error$/, "dom/index": /^dom\//, remote: null, spelling: null, "form/verdict": null }
/** One file each with all that it needs: a page may put it elsewhere. */
const workers = ["worker", "spelling-worker"]

/** The entry points by where they run; `src/dom/index.ts` is dom/index. */
function entries() {
  const { exports, bin } = JSON.parse(readFileSync(join(web, "package.json"), "utf8"))
  const named = Object.values(exports).map((one) => (typeof one === "string" ? { default: one } : one))
  const scripts = (files) => [...new Set(files)].flatMap((file) => /^(?:\.\/)?dist\/(.*)\.js$/.exec(file)?.[1] ?? [])
  return { page: scripts(named.map((one) => one.default)), node: scripts(named.map((one) => one.node).concat(Object.values(bin))) }
}

/** Bundles some entry points; returns their files, and what each imports of the package. */
async function bundle(names, options) {
  const { outputFiles, metafile } = await build({
    entryPoints: names.map((name) => ({ in: join(src, `${name}.ts`), out: name })),
    absWorkingDir: web,
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: "chunk-[hash]",
    format: "esm",
    target: compilerOptions.target.toLowerCase(),
    packages: "external",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    write: false,
    metafile: true,
    ...options,
  })
  const nameOf = (path) => (path.startsWith("dist:") ? path.slice(5) : relative(dist, resolve(web, path)))
  return outputFiles.map(({ path, text }) => {
    const { imports, entryPoint } = metafile.outputs[relative(web, path)]
    const files = imports.filter((one) => !one.external || one.path.startsWith("dist:"))
    return { name: nameOf(path), text, imports: files.map((one) => nameOf(one.path)), entry: Boolean(entryPoint) }
  })
}

/** What a file imports by way of others; an entry names it too, so that it comes at once. */
function later({ imports }, files) {
  const all = new Set(imports)
  for (const name of all) files.find((one) => one.name === name)?.imports.forEach((path) => all.add(path))
  return [...all].filter((path) => !imports.includes(path))
}

function write(file, files) {
  const more = file.entry ? later(file, files).map((path) => `import"dist:${path}";`) : []
  const place = dirname(join(dist, file.name))
  const text = more.join("") + file.text
  mkdirSync(place, { recursive: true })
  writeFileSync(join(dist, file.name), text.replace(/"dist:([^"]+)"/g, (_, path) => `"${addressed(place, join(dist, path))}"`))
}

function addressed(folder, file) {
  const path = relative(folder, file)
  return path.startsWith(".") ? path : `./${path}`
}

/** Chunks have other names when something in them has changed. */
function clear() {
  const scripts = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".js") && !name.startsWith("demo/"))
  for (const name of scripts) rmSync(join(dist, name))
}

const dist = resolve(process.argv[2])
const { page, node } = entries()
const common = [integrity(dist), styles]
const shared = page.filter((name) => !workers.includes(name) && !(name in single))
const files = (
  await Promise.all([
    ...workers.map((name) => bundle([name], { plugins: common })),
    ...Object.keys(single).map((name) => bundle([name], { entryPoints: [{ in: "own", out: name }], plugins: [apart(src, single, name), ...common] })),
    bundle(shared, { plugins: [apart(src, single), ...common] }),
  ])
).flat()
const inNode = await bundle(node, { plugins: common, platform: "node", chunkNames: "node-[hash]" })
clear()
for (const file of files) write(file, files)
for (const file of inNode) write(file, [])
