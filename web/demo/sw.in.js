// sw.in.js - the demo's service worker: keeps its files, so that it works without network
//
// site.mjs puts `version` before this, and `files` and `later`, a hash by path: what is kept
// at once, and what is kept when it is first asked for. Each version has a
// cache of its own, and answers from nothing else; a new one takes over when no page of
// the old one is open, or when the user asks the only open one to change (offline.js).
// So a page never gets files of two versions.

const prefix = "omdome-demo-"
const name = prefix + version
const byAddress = (list) => Object.entries(list).map(([path, hash]) => [new URL(path, location).href, hash])
const first = byAddress(files).map(([address]) => address)
const second = byAddress(later).map(([address]) => address)
const hashes = new Map([...byAddress(files), ...byAddress(later)])

addEventListener("install", (event) => event.waitUntil(keepAll()))
addEventListener("activate", (event) => event.waitUntil(dropOthers()))

addEventListener("fetch", (event) => {
  const address = addressOf(event.request.url)
  if (event.request.method === "GET" && hashes.has(address)) event.respondWith(kept(address))
})

addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(takeOver(event.source))
})

/** All or nothing, with what a version before was asked for. A file with another hash, of a site that is just being replaced, fails too. */
async function keepAll() {
  const cache = await caches.open(name)
  try {
    const before = await Promise.all(second.map(async (address) => ((await caches.match(address)) ? [address] : [])))
    await Promise.all([...first, ...before.flat()].map(async (address) => cache.put(address, await fetched(address))))
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

async function fetched(address) {
  const response = await fetch(address, { integrity: hashes.get(address), cache: "no-cache" })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

async function dropOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((one) => one.startsWith(prefix) && one !== name).map((one) => caches.delete(one)))
}

/** From the network what is asked for first, or what the browser has thrown away; then the same bytes. */
async function kept(address) {
  const cache = await caches.open(name)
  const known = await cache.match(address)
  if (known) return known
  const response = await fetched(address)
  await cache.put(address, response.clone()).catch(() => {}) // the disk may be full
  return response
}

async function takeOver(page) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true })
  if (pages.length === 1) await skipWaiting()
  else page.postMessage("others are open")
}

/** Without what follows the path; a folder is its index.html. */
function addressOf(url) {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/$/, "/index.html")
}
