import type { LogoPicture } from './word/to-word-file.ts'

/** Drawn at twice the size at which it is shown, so that it stays sharp on paper. */
const pixels = { width: 800, height: 240 }

/** A logo as PNG with its size, because Word shows no SVG everywhere. Null when it cannot be drawn. */
export async function toLogoPicture(logo: string): Promise<LogoPicture | null> {
  const image = new Image()
  image.src = logo
  const isThere = await image.decode().then(
    () => true,
    () => false,
  )
  // A drawing without a size of its own counts as a wide one.
  const size = { width: image.naturalWidth || 400, height: image.naturalHeight || 120 }
  const scale = Math.min(pixels.width / size.width, pixels.height / size.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(size.width * scale))
  canvas.height = Math.max(1, Math.round(size.height * scale))
  const context = canvas.getContext('2d')
  if (!isThere || context === null) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob === null) return null
  const data = new Uint8Array(await blob.arrayBuffer())
  return { data, width: canvas.width, height: canvas.height }
}
