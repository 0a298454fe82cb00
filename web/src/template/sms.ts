// sms.ts - counts into how many messages a text is cut on its way to a phone
//
// A message holds 160 characters of the GSM alphabet (GSM 03.38), or 70 units of UTF-16
// as soon as one character is outside of it. The parts of a longer text are a little
// shorter, and no character is cut in two.

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
)
const escaped = new Set("\f^{}\\[~]|€")

export interface Sms {
  readonly alphabet: "GSM-7" | "UCS-2"
  readonly characters: number
  /** What they take: septets, or units of UTF-16. */
  readonly units: number
  readonly messages: number
  /** How many units are left in the last message. */
  readonly left: number
  /** The characters that keep the text out of the GSM alphabet, each once. */
  readonly foreign: readonly string[]
}

export function sms(text: string): Sms {
  const characters = [...text]
  const foreign = [...new Set(characters.filter((one) => !basic.has(one) && !escaped.has(one)))]
  const gsm = foreign.length === 0
  const sizes = characters.map((one) => (gsm ? (escaped.has(one) ? 2 : 1) : one.length))
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const [alone, part] = gsm ? ([160, 153] as const) : ([70, 67] as const)
  const packed = units <= alone ? { messages: 1, left: alone - units } : pack(sizes, part)
  return { alphabet: gsm ? "GSM-7" : "UCS-2", characters: characters.length, units, foreign, ...packed }
}

function pack(sizes: readonly number[], room: number): { messages: number; left: number } {
  let messages = 1
  let left = room
  for (const size of sizes) {
    if (size > left) {
      messages++
      left = room
    }
    left -= size
  }
  return { messages, left }
}
