// spelling-tools.mjs - the tools for spelling that are compared, each as its manual says
//
// Runs in Node and in a page alike. Each makes of a language's code something that judges a
// list of words and makes suggestions for one. `read` reads a file of Debian's dictionaries,
// `entry` is where our own package begins: in a page it brings its worker along.

export const languages = { "en-US": "en_US", sv: "sv_SE" }

export const dictionaryOf = (code) => [`${languages[code]}.aff`, `${languages[code]}.dic`]

/** The package and both texts of the dictionary, all at once. */
const withDictionary = (coming, code, read) => Promise.all([coming, ...dictionaryOf(code).map(read)])

export const tools = {
  async omdome(code, { entry }) {
    const { loadSpelling } = await import(entry)
    const spelling = await loadSpelling({ languages: [code] })
    return { judge: (list) => spelling.judge(list, code), suggest: (word) => spelling.suggest(word, code) }
  },

  async "hunspell-asm"(code, { read }) {
    const [{ default: { loadModule } }, affixes, words] = await withDictionary(import("hunspell-asm"), code, read)
    const factory = await loadModule()
    const mounted = (text, name) => factory.mountBuffer(new TextEncoder().encode(text), name)
    const h = factory.create(mounted(affixes, "a.aff"), mounted(words, "a.dic"))
    return { judge: (list) => list.map((word) => h.spell(word)), suggest: (word) => h.suggest(word) }
  },

  async "hunspell-wasm"(code, { read }) {
    const [{ createHunspellFromStrings }, affixes, words] = await withDictionary(import("hunspell-wasm"), code, read)
    const h = await createHunspellFromStrings(affixes, words)
    return { judge: (list) => list.map((word) => h.testSpelling(word)), suggest: (word) => h.getSpellingSuggestions(word) }
  },

  async nspell(code, { read }) {
    const [{ default: nspell }, affixes, words] = await withDictionary(import("nspell"), code, read)
    const h = nspell(affixes, words)
    return { judge: (list) => list.map((word) => h.correct(word)), suggest: (word) => h.suggest(word) }
  },

  async "typo-js"(code, { read }) {
    const [{ default: Typo }, affixes, words] = await withDictionary(import("typo-js"), code, read)
    const h = new Typo(languages[code], affixes, words)
    return { judge: (list) => list.map((word) => h.check(word)), suggest: (word) => h.suggest(word) }
  },
}
