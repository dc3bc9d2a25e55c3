import type { FigureRow } from './figure-rows.ts'

const width = 1200
const rowHeight = 44
const top = 84
const nameWidth = 520

/**
 * A figure as a picture for a report, black on white whatever the theme. Null where the browser has no canvas.
 * Not chosen: the drawing of the page; its colours are those of the screen, and its text wraps.
 */
export async function drawBars(title: string, rows: readonly FigureRow[]): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = top + rows.length * rowHeight + 24
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, canvas.height)
  context.fillStyle = '#111'
  context.font = 'bold 28px "Source Sans 3", sans-serif'
  context.fillText(title, 24, 48, width - 48)
  context.font = '22px "Source Sans 3", sans-serif'
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0))
  for (const [at, { label, value }] of rows.entries()) {
    const y = top + at * rowHeight
    const size = ((value ?? 0) / most) * (width - nameWidth - 140)
    context.fillStyle = '#111'
    context.fillText(label, 24, y + 26, nameWidth - 40)
    context.fillText(String(value ?? ''), nameWidth + size + 12, y + 26)
    context.fillStyle = '#0b5563'
    context.fillRect(nameWidth, y, size, rowHeight - 10)
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}
