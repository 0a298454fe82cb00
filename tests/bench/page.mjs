// page.mjs - what the benchmark's page runs; speed.mjs calls window.bench
import { makeFloor, measureText } from "./measure.mjs"
import { peers as makePeers } from "./peers.mjs"

let tools

window.bench = async ({ text, newLists, lang, withPeers, rounds }) => {
  if (!tools) {
    const { load } = await import(new URL("/dist/index.js", location.href).href)
    tools = {
      checker: await load({ languages: ["sv", "en"], scores: "first" }),
      floor: await makeFloor(await (await fetch("/floor.wasm")).arrayBuffer()),
      peers: await makePeers(),
    }
  }
  return measureText({ ...tools, peers: withPeers ? tools.peers : {}, text, newLists, lang, rounds })
}
