// sw.in.js - the demo's service worker: keeps its files, so that it works without network
//
// site.mjs puts `version` and `files`, a hash by path, before this. Each version has a
// cache of its own, and answers from nothing else; a new one takes over when no page of
// the old one is open, or when the user asks the only open one to change (offline.js).
// So a page never gets files of two versions.

const prefix = "omdome-demo-"
const name = prefix + version
const hashes = new Map(Object.entries(files).map(([path, hash]) => [new URL(path, location).href, hash]))

addEventListener("install", (event) => event.waitUntil(keepAll()))
addEventListener("activate", (event) => event.waitUntil(dropOthers()))

addEventListener("fetch", (event) => {
  const address = addressOf(event.request.url)
  if (event.request.method === "GET" && hashes.has(address)) event.respondWith(kept(address))
})

addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(takeOver(event.source))
})

/** All or nothing. A file with another hash, of a site that is just being replaced, fails too. */
async function keepAll() {
  const cache = await caches.open(name)
  try {
    await Promise.all([...hashes.keys()].map(async (address) => cache.put(address, await fetched(address))))
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

/** From the network only where the browser has thrown the cache away, and then the same bytes. */
async function kept(address) {
  const cache = await caches.open(name)
  return (await cache.match(address)) ?? fetched(address)
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
