// policy.mjs - nothing leaves the page, and the strict content security policy is enough

import assert from "node:assert/strict"
import { after, before, describe, it } from "node:test"

import { complete, empty, marksIn, openBrowser, until } from "./tools/browser.mjs"

let browser
before(async () => (browser = await openBrowser()))
after(() => browser.close())

/** Loads a checker in the page and returns what went wrong, as [code, message]. */
const tryToLoad = (page, options = {}) =>
  page.evaluate(async (options) => {
    const { load } = await import("/dist/index.js")
    const base = new URL("/dist/", location.href)
    const checker = await load({ languages: ["sv"], base, ...options }).catch((error) => error)
    return checker instanceof Error ? [checker.code, checker.message] : "loaded"
  }, options)

describe("the page's policy", () => {
  it("is not violated by a whole session, nor is anything fetched while typing", async () => {
    const page = await browser.context.newPage()
    await page.addInitScript(() => {
      window.violations = []
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective))
    })
    await page.goto(`${browser.address}demo/?lang=sv`)
    await page.waitForFunction(() => document.documentElement.dataset.ready)
    await complete(page)
    const requests = []
    page.on("request", (request) => requests.push(request.url()))
    await empty(page, "#reply-text")
    await page.keyboard.type("Kan du ta bort din recension? Du är en idiot. ")
    await until(() => marksIn(page, "#reply-text"), (all) => all.length > 1, "the text is underlined")
    await page.keyboard.press("F8")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await page.click("#tab-invitation")
    await empty(page, "#mail-body")
    await page.keyboard.type("Lämna en femstjärnig recension så får du 10 % rabatt. ")
    await page.click("#view button[value=html]")
    await page.click("#channel button[value=sms]")
    await page.waitForTimeout(1300)
    assert.deepEqual(requests, [])
    assert.deepEqual(await page.evaluate(() => window.violations), [])
    await page.close()
  })

  it("is named when it forbids WebAssembly", async () => {
    const page = await browser.context.newPage()
    await page.route("**/demo/**", async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "default-src 'self'" } })
    })
    await page.goto(`${browser.address}demo/icon.svg`)
    const [code, message] = await tryToLoad(page)
    assert.equal(code, "csp")
    assert.match(message, /wasm-unsafe-eval/)
    await page.close()
  })
})

describe("a page that may not allow WebAssembly", () => {
  const strict = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'"
  const own = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"

  it("is checked in a worker whose file carries its own policy, and a text is marked", async () => {
    const page = await strictPage({ page: strict, worker: own })
    const { sort, troubles } = await page.evaluate(async () => {
      const { loadAnywhere } = await import("/dist/remote.js")
      const { watch } = await import("/dist/dom/index.js")
      const checker = await loadAnywhere({ languages: ["sv", "en"], locale: "en" })
      watch(document.querySelector("textarea"), checker, { kind: "reply" })
      const refused = await checker.check("", { kind: "letter" }).catch((error) => error.code)
      return { sort: typeof checker.check("", { kind: "reply" }).then, troubles: refused }
    })
    assert.deepEqual([sort, troubles], ["function", "bad-argument"])
    await page.focus("textarea")
    await page.keyboard.type("Please delete your review. You are an idiot. ")
    await until(() => marksIn(page, "textarea"), (all) => all.length === 2, "both are underlined")
    await page.keyboard.press("F8")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    assert.doesNotMatch(await page.inputValue("textarea"), /delete/)
    assert.deepEqual(await page.evaluate(() => window.violations), ["script-src"], "only the first try on the page")
    await page.close()
  })

  it("works where the worker's file carries no policy at all, and the page just what it needs", async () => {
    const page = await strictPage({ page: "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'", worker: undefined })
    assert.equal(await tryWorker(page), "aggression.insult")
    await page.close()
  })

  it("is told so when the worker may not either", async () => {
    const page = await strictPage({ page: strict, worker: strict })
    assert.equal(await tryWorker(page), "csp")
    await page.close()
  })

  it("is told so when it allows no worker", async () => {
    const page = await strictPage({ page: `${strict}; worker-src 'none'`, worker: own })
    assert.equal(await tryWorker(page), "network")
    await page.close()
  })

  it("that wants Trusted Types gives the worker itself", async () => {
    const page = await strictPage({ page: `${strict}; require-trusted-types-for 'script'; trusted-types omdome`, worker: own })
    const rule = await page.evaluate(async () => {
      const { loadAnywhere } = await import("/dist/remote.js")
      const policy = globalThis.trustedTypes?.createPolicy("omdome", { createScriptURL: (url) => url })
      const url = policy ? policy.createScriptURL("/dist/worker.js") : "/dist/worker.js"
      const checker = await loadAnywhere({ languages: ["en"], worker: new Worker(url, { type: "module" }) })
      const { findings } = await checker.check("You are an idiot.", { kind: "reply" })
      checker.close()
      return findings[0].rule
    })
    assert.equal(rule, "aggression.insult")
    await page.close()
  })

  const tryWorker = (page) =>
    page.evaluate(async () => {
      const { loadInWorker } = await import("/dist/remote.js")
      try {
        const checker = await loadInWorker({ languages: ["en"] })
        const { findings } = await checker.check("You are an idiot.", { kind: "reply" })
        checker.close()
        return findings[0].rule
      } catch (error) {
        return error.code
      }
    })

  /** A page and the worker's file, each under its own policy. */
  async function strictPage(policies) {
    const page = await browser.context.newPage()
    const under = (policy) => (policy ? { "content-security-policy": policy } : {})
    await page.route("**/demo/strict.html", (route) =>
      route.fulfill({ contentType: "text/html", headers: under(policies.page), body: "<!doctype html><title>Strict</title><textarea></textarea>" }),
    )
    await page.route("**/dist/worker.js", async (route) => {
      const response = await route.fetch()
      const { "content-security-policy": _, ...headers } = response.headers()
      await route.fulfill({ response, headers: { ...headers, ...under(policies.worker) } })
    })
    await page.addInitScript(() => {
      window.violations = []
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.effectiveDirective))
    })
    await page.goto(`${browser.address}demo/strict.html`)
    return page
  }
})

describe("loading in the browser", () => {
  it("works in a worker", async () => {
    const page = await browser.openDemo()
    await browser.context.route("**/demo/test-worker.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `import { load } from "/dist/index.js"
          const checker = await load({ languages: ["en"] })
          postMessage(checker.check("You are an idiot.", { kind: "reply" }).findings[0].rule)`,
      }),
    )
    const rule = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker("/demo/test-worker.js", { type: "module" })
          worker.onmessage = (event) => resolve(event.data)
          worker.onerror = (event) => reject(new Error(event.message))
        }),
    )
    assert.equal(rule, "aggression.insult")
    await page.close()
  })

  it("works when the server does not know the type of .wasm", async () => {
    const page = await blank()
    await page.route("**/omdome.wasm", async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } })
    })
    assert.equal(await tryToLoad(page), "loaded")
    await page.close()
  })

  it("says so when a page comes instead of the module, and works once that is mended", async () => {
    const page = await blank()
    await page.route("**/omdome.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Start</title>" }))
    const [code, message] = await tryToLoad(page)
    assert.equal(code, "not-wasm")
    assert.match(message, /HTML page/)
    await page.unroute("**/omdome.wasm")
    assert.equal(await tryToLoad(page), "loaded")
    await page.close()
  })

  it("names the file that did not come", async () => {
    const page = await blank()
    await page.route("**/sv.pack", (route) => route.fulfill({ status: 404, body: "" }))
    const [code, message] = await tryToLoad(page)
    assert.equal(code, "network")
    assert.match(message, /sv\.pack answered 404/)
    await page.close()
  })

  it("refuses a pack that has been altered", async () => {
    const page = await blank()
    await page.route("**/sv.pack", async (route) => {
      const body = await (await route.fetch()).body()
      body[body.length >> 1] ^= 1
      await route.fulfill({ body, contentType: "application/octet-stream" })
    })
    const [code, message] = await tryToLoad(page)
    assert.equal(code, "altered")
    assert.match(message, /sv\.pack is not the file/)
    assert.equal(await tryToLoad(page, { integrity: false }).then(([code]) => code), "bad-pack", "which the pack itself shows, too")
    await page.close()
  })

  /** A page of the same origin with nothing on it. */
  async function blank() {
    const page = await browser.context.newPage()
    await page.goto(`${browser.address}demo/icon.svg`)
    return page
  }
})
