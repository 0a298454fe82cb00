// bundle.mjs - bundles the editors' example pages with their editors, into dist/demo
//
// The package itself stays as it was built: it finds its module and packs beside itself.

import { readdirSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const folder = fileURLToPath(new URL("editors", import.meta.url))
const shared = ["page.js", "words.js"]
const dist = fileURLToPath(new URL("../dist", import.meta.url))
const names = { omdome: "index.js", "omdome/dom": "dom/index.js" }
const built = [...Object.values(names), "template/index.js"]

await build({
  entryPoints: readdirSync(folder).filter((name) => !shared.includes(name)).map((name) => `${folder}/${name}`),
  outdir: join(dist, "demo"),
  bundle: true,
  format: "esm",
  minify: true,
  conditions: ["production"],
  legalComments: "none",
  logLevel: "warning",
  plugins: [
    {
      name: "package",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^omdome(\/dom)?$|^\.\.?\// }, ({ path, resolveDir }) => {
          const file = names[path] ?? relative(dist, join(resolveDir, path))
          return built.includes(file) ? { path: `../${file}`, external: true } : undefined
        }),
    },
  ],
})
