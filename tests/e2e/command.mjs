// command.mjs - the native command with its neighbours: terminals, pipes, GNU parallel, templates, its manual page

import assert from "node:assert/strict"
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { after, before, describe, it } from "node:test"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))
const command = process.env.OMDOME ?? `${root}build/omdome`
const env = { ...process.env, OMDOME_PACKS: process.env.OMDOME_PACKS ?? `${root}build/packs` }
const cases = ["sv", "en"].flatMap((language) => {
  const folder = join(root, "tests/cases", language)
  return readdirSync(folder).filter((name) => name.endsWith(".jsonl")).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
})

let folder
before(() => (folder = mkdtempSync(join(tmpdir(), "omdome-command-"))))
after(() => rmSync(folder, { recursive: true }))

const file = (name, text) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const run = (args, input = "") => spawnSync(command, args, { input, env, encoding: "utf8", maxBuffer: 1 << 28 })
const shell = (line) => execFileSync("bash", ["-o", "pipefail", "-c", line], { env: { ...env, COMMAND: command }, encoding: "utf8", maxBuffer: 1 << 28, timeout: 120_000 })
/** On a terminal of its own, which `script` makes. */
const onTerminal = (line) => execFileSync("script", ["-qec", line, "/dev/null"], { env: { ...env, COMMAND: command, TERM: "xterm" }, encoding: "utf8", timeout: 30_000, stdio: ["ignore", "pipe", "inherit"] })

describe("a text", () => {
  const letter = "<h1>Hej {{name}}!</h1>\n<p>Tack för ditt köp.</p>\n<p>Lämna en femstjärnig recension så får du 10 % rabatt.</p>\n"

  it("that is an HTML template is shown with the line of its source, underlined", () => {
    const { stdout, status } = run(["check", file("letter.html", letter), "--kind", "invitation", "--lang", "sv"])
    const lines = stdout.split("\n")
    const at = lines.findIndex((line) => /letter\.html:3:\d+: error: .*\[incentive\.discount\]/.test(line))
    assert.notEqual(at, -1, stdout)
    const from = lines[at + 2].indexOf("^")
    const to = lines[at + 2].lastIndexOf("~") + 1
    assert.match(lines[at + 1].slice(from, to), /rabatt/)
    assert.equal(status, 1)
  })

  it("that is clean ends with 0, several with that of the worst", () => {
    const clean = file("clean.txt", "Hej {{name}}! Hur var ditt köp? Skriv gärna vad du tyckte, gott som ont.\n")
    const dirty = file("dirty.html", letter)
    const status = (...files) => run(["check", ...files, "--kind", "invitation", "--lang", "sv"]).status
    assert.deepEqual([status(clean), status(clean, dirty), status(clean, join(folder, "absent.txt"))], [0, 1, 2])
  })

  it("is coloured on a terminal, and only there", () => {
    const insult = file("insult.txt", "Du är en idiot.\n")
    const line = `"$COMMAND" check ${insult} --kind reply --lang sv || true`
    assert.match(onTerminal(line), /\x1b\[[\d;]*m/)
    assert.doesNotMatch(onTerminal(`NO_COLOR=1; export NO_COLOR; ${line}`), /\x1b\[/)
    assert.doesNotMatch(shell(line), /\x1b\[/)
  })
})

describe("many texts", () => {
  let many
  before(() => (many = file("many.jsonl", cases.join("\n") + "\n")))

  it("come out of GNU parallel as they come out of one process", () => {
    const alone = shell(`"$COMMAND" check --jsonl < ${many}`)
    const together = shell(`parallel --will-cite --pipe --block 100k -j 2 -k "$COMMAND" check --jsonl --jobs 1 < ${many}`)
    assert.equal(alone.trim().split("\n").length, cases.length)
    assert.ok(together === alone, "the same answers in the same order")
  })

  it("are answered as they come, before the next is written", { timeout: 20_000 }, async () => {
    const child = spawn(command, ["check", "--jsonl", "--jobs", "1", "--kind", "reply"], { env })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const text of ["Du är en idiot.", "Tack för ditt omdöme!"]) {
      child.stdin.write(JSON.stringify({ id: text, text }) + "\n")
      assert.equal(JSON.parse((await answers.next()).value).id, text) // before the next is asked
    }
    child.stdin.end()
    assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0)
  })

  it("show progress where standard error is a terminal and the answers go elsewhere", () => {
    const slowly = `(for i in 1 2 3 4; do head -n 50 ${many}; sleep 0.6; done)`
    assert.match(onTerminal(`${slowly} | "$COMMAND" check --jsonl > /dev/null`), /\d+ lines[^]*200 lines\r?\n/)
    assert.equal(onTerminal(`${slowly} | "$COMMAND" check --jsonl > /dev/null 2> ${join(folder, "err")}`), "")
    assert.equal(statSync(join(folder, "err")).size, 0)
  })

  // OMDOME_MANY=1000000 for an archive.
  it("take no more memory than few", async () => {
    const lines = Number(process.env.OMDOME_MANY ?? 60_000)
    const peak = async (n) => {
      const child = spawn(command, ["check", "--jsonl", "--jobs", "2"], { env, stdio: ["pipe", "pipe", "inherit"] })
      let answered = 0
      let high = 0
      child.stdout.on("data", (bytes) => {
        for (const byte of bytes) answered += byte === 10
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8")
        high = Math.max(high, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
      })
      const block = cases.join("\n") + "\n"
      for (let left = n; left > 0; left -= cases.length) {
        const part = left >= cases.length ? block : cases.slice(0, left).join("\n") + "\n"
        if (!child.stdin.write(part)) await new Promise((resolve) => child.stdin.once("drain", resolve))
      }
      child.stdin.end()
      await new Promise((resolve) => child.on("close", resolve))
      assert.equal(answered, n)
      return high
    }
    const few = await peak(cases.length)
    const all = await peak(lines)
    assert.ok(all < few * 1.25, `${few} KB for ${cases.length} lines, ${all} KB for ${lines}`)
  })
})

describe("the manual page", () => {
  const page = readFileSync(join(root, "src/cli/omdome.1"), "utf8").replaceAll("\\-", "-")
  const words = (text) => new Set(text.match(/(?<![\w-])--[a-z]+/g))

  it("names every option that --help names, and no other", () => {
    const inPage = words(page.replace(/^.*parallel --pipe.*$/m, ""))
    assert.deepEqual([...inPage].sort(), [...words(run(["--help"]).stdout + " --help ")].sort())
  })
})
