// load.ts - fetches the module and the packs once each, and makes checkers of them
//
// The two entry points differ only in how they read a file: index.ts fetches,
// node.ts reads from disk. What has come is kept; what has failed is tried again.

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
const packUrls: Readonly<Record<string, () => URL>> = {
  sv: () => new URL("./sv.pack", import.meta.url),
  en: () => new URL("./en.pack", import.meta.url),
}

export const packLanguages = /* @__PURE__ */ Object.keys(packUrls)

export function loader(files: Files): (options: LoadOptions) => Promise<Checker> {
  const modules = new Map<string, Promise<WebAssembly.Module>>()
  const packs = new Map<string, Promise<Uint8Array>>()

  return async function load({ languages, locale = languages[0], base, integrity = true }: LoadOptions): Promise<Checker> {
    if (!locale) throw new OmdomeError("bad-argument", "Name at least one language.")
    // The locale's own pack holds its messages, also where no text is written in it.
    const codes = [...new Set([...languages, locale])]
    const hashOf = (name: string) => (integrity ? hashes[name] : undefined)
    const [module, ...bytes] = await Promise.all([
      once(modules, base ? new URL("omdome.wasm", absolute(base)) : wasmUrl(), hashOf("omdome.wasm"), files.compile),
      ...codes.map((code) => once(packs, packUrl(code, base), hashOf(`${code}.pack`), files.read)),
    ])
    const instance = await WebAssembly.instantiate(module)
    return makeChecker(instance, new Map(codes.map((code, i) => [code, bytes[i]!])), languages, locale)
  }
}

function packUrl(code: string, base: LoadOptions["base"]): URL {
  if (!/^[a-z]{2,3}$/.test(code)) throw new OmdomeError("no-language", `"${code}" is no language code.`)
  if (base) return new URL(`${code}.pack`, absolute(base))
  const url = packUrls[code]
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
