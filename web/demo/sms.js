// sms.js - counts into how many messages a text is cut on its way to a phone
//
// A message holds 160 characters of the GSM alphabet, or 70 units of UTF-16 as soon as
// one character is outside of it. The parts of a longer text are a little shorter.

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
)
const double = new Set("\f^{}\\[~]|€")

export function segments(text) {
  const plain = [...text].every((c) => basic.has(c) || double.has(c))
  const characters = [...text].length
  const size = plain ? [...text].reduce((sum, c) => sum + (double.has(c) ? 2 : 1), 0) : text.length
  const [alone, part] = plain ? [160, 153] : [70, 67]
  const parts = size <= alone ? 1 : Math.ceil(size / part)
  return { characters, parts, plain }
}
