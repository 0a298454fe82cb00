// plugins.mjs - what build.mjs asks of esbuild beyond bundling

import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

import { integrityOf } from "./integrity.mjs"

/**
 * Leaves an import of a module that lies in another entry point's file to that file, as
 * `dist:dom/index.js`; and lets the file of `own` give others what they have from it.
 * `single` tells which modules lie in whose file.
 */
export function apart(src, single, own) {
  const nameOf = (path) => relative(src, path).replace(/\.[jt]s$/, "")
  const homeOf = (name) => Object.keys(single).find((one) => one === name || single[one]?.test(name))
  return {
    name: "apart",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^own$/ }, () => ({ path: "own", namespace: "own" }))
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const home = homeOf(nameOf(join(resolveDir, path)))
        return home && home !== own ? { path: `dist:${home}.js`, external: true } : undefined
      })
      onLoad({ filter: /./, namespace: "own" }, () => {
        const given = [...new Set(givenBy(src, (name) => homeOf(name) === own))].sort()
        return { contents: [`export * from "./${own}.ts"`, ...given].join("\n"), resolveDir: src }
      })
    },
  }
}

/** What modules elsewhere import of those that `belongs` knows, as exports. */
function* givenBy(src, belongs) {
  for (const file of readdirSync(src, { recursive: true }).filter((name) => /(?<!\.d)\.ts$/.test(name))) {
    if (belongs(file.replace(/\.ts$/, ""))) continue
    for (const [, names, path] of readFileSync(join(src, file), "utf8").matchAll(/^import \{([^}]*)\} from "(\.[^"]*)\.js"/gm)) {
      const module = join(file, "..", path)
      if (!belongs(module)) continue
      for (const [, name] of names.matchAll(/(?:^|,)\s*(?!type )(\w+)/g)) yield `export { ${name} } from "./${module}.ts"`
    }
  }
}

/** The hashes of the files that are fetched. */
export function integrity(dist) {
  return {
    name: "integrity",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/integrity\.js$/ }, () => ({ path: "integrity", namespace: "integrity" }))
      onLoad({ filter: /./, namespace: "integrity" }, () => {
        const tables = Object.entries(integrityOf(dist)).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)}`)
        return { contents: tables.join("\n") }
      })
    },
  }
}

/** Takes the white space out of style sheets, which are the template literals of every style.ts. */
export const styles = {
  name: "styles",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]style\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace(/`[^`]*`/g, denser), loader: "ts" }))
  },
}

function denser(css) {
  return css
    .replace(/\s+/g, " ")
    .replace(/(?<=^`|[{};,]) | (?=[{}]|`$)/g, "")
    .replace(/(?<=[\w)]): /g, ":")
    .replace(/;\}/g, "}")
    .replace(/(?<=[ :,(])0\./g, ".")
}
