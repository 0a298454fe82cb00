// gate.mjs - serves the demo, and keeps some answers back until a test lets them go

import { serve } from "../../../web/demo/serve.mjs"

/** As serve(); what `kept` matches is answered once open() has been called. */
export async function openGate(kept, options) {
  const site = await serve(0, options)
  const [answer] = site.server.listeners("request")
  let waiting = []
  site.server.removeAllListeners("request")
  site.server.on("request", (request, response) => {
    if (waiting && kept.test(request.url)) waiting.push(() => answer(request, response))
    else answer(request, response)
  })
  return {
    ...site,
    get waiting() {
      return waiting?.length ?? 0
    },
    open() {
      const all = waiting ?? []
      waiting = null
      for (const go of all) go()
    },
  }
}
