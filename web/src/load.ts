// load.ts - fetches the module, the packs and the scores once each, and makes checkers of them
//
// The two entry points differ in how they read a file: index.ts fetches, and has a checker
// work before its scores have come; node.ts reads from disk, and its answers are whole from
// the first one on. What has come is kept; what has failed is tried again.

import { makeChecker } from "./checker.js"
import { OmdomeError } from "./error.js"
import { integrity as hashes } from "./integrity.js"
import type { Checker, LoadOptions } from "./types.js"

export interface Files {
  /** Both refuse bytes whose hash is another, where one is given. */
  compile(url: URL, hash?: string): Promise<WebAssembly.Module>
  read(url: URL, hash?: string): Promise<Uint8Array>
}

// Written out one by one: this is the pattern that bundlers look for.
const wasmUrl = () => new URL("./omdome.wasm", import.meta.url)
const packUrls: Urls = {
  sv: () => new URL("./sv.pack", import.meta.url),
  en: () => new URL("./en.pack", import.meta.url),
}
const scoresUrls: Urls = {
  sv: () => new URL("./sv.scores", import.meta.url),
  en: () => new URL("./en.scores", import.meta.url),
}

type Urls = Readonly<Record<string, () => URL>>

export const packLanguages = /* @__PURE__ */ Object.keys(packUrls)

export function loader(files: Files, usual: NonNullable<LoadOptions["scores"]>): (options: LoadOptions) => Promise<Checker> {
  const modules = new Map<string, Promise<WebAssembly.Module>>()
  const read = new Map<string, Promise<Uint8Array>>()

  return async function load({ languages, locale = languages[0], base, integrity = true, scores = usual }: LoadOptions): Promise<Checker> {
    if (!locale) throw new OmdomeError("bad-argument", "Name at least one language.")
    // The locale's own pack holds its messages, also where no text is written in it.
    const codes = [...new Set([...languages, locale])]
    const hashOf = (name: string) => (integrity ? hashes[name] : undefined)
    const get = (urls: Urls, kind: string) => codes.map((code) => once(read, urlOf(urls, code, kind, base), hashOf(`${code}.${kind}`), files.read))
    const [module, ...packs] = await Promise.all([
      once(modules, base ? new URL("omdome.wasm", absolute(base)) : wasmUrl(), hashOf("omdome.wasm"), files.compile),
      ...get(packUrls, "pack"),
    ])
    const instance = await WebAssembly.instantiate(module)
    const checker = makeChecker(instance, packs, scores === "never" ? [] : get(scoresUrls, "scores"), languages, locale)
    if (scores === "first") await checker.complete
    return checker
  }
}

function urlOf(urls: Urls, code: string, kind: string, base: LoadOptions["base"]): URL {
  if (!/^[a-z]{2,3}$/.test(code)) throw new OmdomeError("no-language", `"${code}" is no language code.`)
  if (base) return new URL(`${code}.${kind}`, absolute(base))
  const url = urls[code]
  if (!url) throw new OmdomeError("no-language", `There is no pack for "${code}".`)
  return url()
}

function absolute(base: string | URL): URL {
  const page = (globalThis as { document?: Document }).document?.baseURI ?? import.meta.url
  return new URL(base, page)
}

type Get<T> = (url: URL, hash?: string) => Promise<T>

function once<T>(kept: Map<string, Promise<T>>, url: URL, hash: string | undefined, get: Get<T>): Promise<T> {
  const key = `${url.href} ${hash ?? ""}`
  const known = kept.get(key)
  if (known) return known
  const coming = get(url, hash)
  kept.set(key, coming)
  coming.catch(() => kept.delete(key))
  return coming
}

/** Compiles bytes, and says in plain words why it cannot be done. */
export async function compileBytes(bytes: Uint8Array, url: URL): Promise<WebAssembly.Module> {
  mustBeBinary(bytes, url)
  try {
    return await WebAssembly.compile(bytes as BufferSource)
  } catch (error) {
    throw compileError(error, url)
  }
}

export function compileError(error: unknown, url: URL): OmdomeError {
  const message = error instanceof Error ? error.message : String(error)
  if (/content security policy|blocked by csp|unsafe-eval|disallowed by embedder/i.test(message)) {
    return new OmdomeError(
      "csp",
      "The page's content security policy forbids WebAssembly; allow it with script-src 'self' 'wasm-unsafe-eval'.",
      { cause: error },
    )
  }
  return new OmdomeError("not-wasm", `${url.href} is not the WebAssembly module: ${message}`, { cause: error })
}

/** Single-page servers answer any address with their start page. */
export function mustBeBinary(bytes: Uint8Array, url: URL): void {
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase()
  if (head.startsWith("<!do") || head.startsWith("<html")) {
    throw new OmdomeError("not-wasm", `An HTML page came from ${url.href} instead of the file; check the address.`)
  }
}
