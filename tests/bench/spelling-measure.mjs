// spelling-measure.mjs - measures one tool for spelling, in Node or in a page

const COUNT = 5000

/** Different words of a dictionary, and the same with a letter that does not belong. */
export function wordLists(dictionary) {
  const all = dictionary.split("\n").slice(1).map((line) => line.split("/")[0]).filter((word) => /^\p{Ll}{4,12}$/u.test(word))
  const right = Array.from({ length: COUNT }, (_, i) => all[(i * 7) % all.length])
  return { right, wrong: right.map((word, i) => `${word.slice(0, 2)}${"xqzw"[i % 4]}${word.slice(2)}`) }
}

/** Of what `make` makes: ms until it is ready and MB that this takes, µs a right and a wrong word, ms a list
 *  of suggestions or, if all are empty, null; and which share of the right and of the wrong words it takes for right. */
export async function measure(make, { right, wrong }, memory) {
  const before = await memory()
  const start = performance.now()
  const tool = await make()
  await tool.judge([right[0]])
  const ready = performance.now() - start
  const used = (await memory()) - before
  const good = await judged(tool, right)
  const bad = await judged(tool, wrong)
  const suggesting = await suggested(tool, wrong)
  return { ready, memory: used, good: good.took, bad: bad.took, suggesting, right: good.right, missed: bad.right }
}

async function judged(tool, words) {
  const from = performance.now()
  const answers = await tool.judge(words)
  return { took: (1000 * (performance.now() - from)) / words.length, right: answers.filter(Boolean).length / words.length }
}

async function suggested(tool, words) {
  const from = performance.now()
  let lists = 0
  let found = 0
  for (; lists < 12 && performance.now() - from < 20000; lists++) found += (await tool.suggest(words[lists * 97])).length
  return found ? (performance.now() - from) / lists : null
}
