// peers.mjs - the tools that a page might use instead, each as its manual says
//
// Runs in Node and in the browser alike. None does what Omdöme does: harper.js and
// write-good judge grammar and style, alex and obscenity words, the others personal data.
import { text as alex } from "alex"
import { LocalLinter } from "harper.js"
import { binaryInlined } from "harper.js/binaryInlined"
import { findPhoneNumbersInText } from "libphonenumber-js"
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity"
import writeGood from "write-good"

const country = { sv: "SE", en: "GB" }

/** { name: async (text, lang) => anything } */
export async function peers() {
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  return {
    "harper.js": (text) => harper.lint(text),
    alex: (text) => alex(text),
    "write-good": (text) => writeGood(text),
    obscenity: (text) => obscenity.getAllMatches(text),
    "libphonenumber-js": (text, lang) => findPhoneNumbersInText(text, { defaultCountry: country[lang], extended: false }),
  }
}
