// pixels.mjs - looks at what the browser has painted

/** How many pixels of a stretch of the page have about this colour, [red, green, blue]. */
export async function count(page, clip, colour) {
  const png = (await page.screenshot({ clip })).toString("base64")
  const eye = await page.context().newPage() // without the demo's policy, which forbids such pictures
  const seen = await eye.evaluate(
    async ([png, colour]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = document.createElement("canvas")
      canvas.width = image.width
      canvas.height = image.height
      const draw = canvas.getContext("2d")
      draw.drawImage(image, 0, 0)
      const { data } = draw.getImageData(0, 0, image.width, image.height)
      let n = 0
      for (let i = 0; i < data.length; i += 4) {
        if (colour.every((value, channel) => Math.abs(data[i + channel] - value) < 40)) n++
      }
      return n
    },
    [png, colour],
  )
  await eye.close()
  return seen
}

/** The colour of an error's underline in the light scheme. */
export const red = [0xc2, 0x2f, 0x2f]
