import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One sheet of a PDF as a picture, and what can be said of it without eyes. */
export type SheetPicture = Readonly<{
  png: Uint8Array
  /** Part of the sheet that is not white, 0 to 1. */
  ink: number
  /** The smallest distance of anything printed to an edge of the sheet, in millimetres. */
  marginMm: number
}>

// 72 points to an inch; at this scale a letter is a few pixels high, which is enough to see what is cut.
const scale = 1
const mmPerPixel = 25.4 / 72 / scale
/** Lighter than this is paper: soft edges of letters and pale lines do not count. */
const paperWhite = 245

// Safe: the library's own type says no more than 'object', and this is what it makes.
type Canvas = Readonly<{
  canvas: Readonly<{ width: number; height: number; toBuffer(type: 'image/png'): Uint8Array }>
  context: CanvasRenderingContext2D
}>
type CanvasFactory = Readonly<{ create(width: number, height: number): Canvas }>

/** Draws every sheet of a PDF with a library that had no part in making it. */
export async function picturePdf(bytes: Uint8Array): Promise<readonly SheetPicture[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const factory = pdf.canvasFactory as CanvasFactory
  const sheets: SheetPicture[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale })
    const { canvas, context } = factory.create(
      Math.round(viewport.width),
      Math.round(viewport.height),
    )
    await page.render({ canvas: null, canvasContext: context, viewport, background: 'white' })
      .promise
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    sheets.push({ png: canvas.toBuffer('image/png'), ...measure(data, canvas) })
  }
  await task.destroy()
  return sheets
}

function measure(
  data: Uint8ClampedArray,
  { width, height }: Readonly<{ width: number; height: number }>,
): Pick<SheetPicture, 'ink' | 'marginMm'> {
  let dark = 0
  let nearest = Math.max(width, height)
  for (let at = 0; at < width * height; at += 1) {
    if (
      Math.min(data[at * 4] ?? 255, data[at * 4 + 1] ?? 255, data[at * 4 + 2] ?? 255) > paperWhite
    )
      continue
    dark += 1
    const [x, y] = [at % width, Math.floor(at / width)]
    nearest = Math.min(nearest, x, y, width - 1 - x, height - 1 - y)
  }
  return { ink: dark / (width * height), marginMm: nearest * mmPerPixel }
}
