// offline.js - keeps the demo for times without network, and tells when a newer version has come

const words = {
  sv: { news: "En nyare version har hämtats.", load: "Visa den", others: "Stäng först de andra flikarna med Omdöme." },
  en: { news: "A newer version has come.", load: "Show it", others: "Close the other tabs with Omdöme first." },
}
const container = navigator.serviceWorker

/** A line at the foot of the page with a button: what has been typed is lost only if its writer says so. */
function offer(worker) {
  const say = words[document.documentElement.lang] ?? words.en
  const line = document.createElement("p")
  const text = document.createElement("span")
  const button = document.createElement("button")
  line.className = "news"
  line.setAttribute("role", "status")
  text.textContent = say.news
  button.type = "button"
  button.textContent = say.load
  button.addEventListener("click", () => worker.postMessage("take over"))
  container.addEventListener("message", () => (text.textContent = say.others))
  container.addEventListener("controllerchange", () => location.reload())
  line.append(text, " ", button)
  document.body.append(line)
}

async function keep() {
  const registration = await container.register(new URL("sw.js", import.meta.url))
  const waits = () => registration.waiting && container.controller && offer(registration.waiting)
  waits()
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", waits, { once: true }))
}

// Not before the page itself has come. Where nothing can be kept, the demo works all the same.
if (container) {
  const start = () => keep().catch((error) => console.info(`The demo is not kept for later: ${error.message}`))
  if (document.readyState === "complete") start()
  else addEventListener("load", start)
}
