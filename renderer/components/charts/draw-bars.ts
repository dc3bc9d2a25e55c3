import {
  type Bar,
  type BarChart,
  type BarSegment,
  type BarTone,
  readDrawn,
  readLegend,
  sumOf,
} from '../../../shared/output/bar-chart.ts'

const width = 1400
const margin = 28
const nameWidth = 620
const rowHeight = 56
const barHeight = 36
const lineHeight = 22
const numberRoom = 90
const font = '18px "Source Sans 3", sans-serif'
const bold = 'bold 18px "Source Sans 3", sans-serif'

/** Ground of a part, and the lines on it: 'leaning', 'upright' or none. */
const looks: Readonly<Record<BarTone, Readonly<{ ground: string; lines?: Lines }>>> = {
  plain: { ground: '#0b5563' },
  highest: { ground: '#4f9d69' },
  high: { ground: '#a9d5b5' },
  middle: { ground: '#f6e3b4', lines: 'upright' },
  low: { ground: '#fbe3df', lines: 'leaning' },
  lowest: { ground: '#e39a90', lines: 'leaning' },
  none: { ground: '#ffffff' },
}
type Lines = 'leaning' | 'upright'
type Pen = CanvasRenderingContext2D
type Box = Readonly<{ x: number; y: number; size: number; height: number }>

/** A drawing as a file, with its size in pixels. */
export type ChartPicture = Readonly<{ png: Blob; width: number; height: number }>

/**
 * Bars as a picture for a report, on white whatever the theme, with the same patterns and numbers as on the
 * page. Null where the browser has no canvas. Not chosen: a photograph of the page; its colours are those of
 * the screen.
 */
export async function drawBars(chart: BarChart, hasTitle = true): Promise<ChartPicture | null> {
  const bars = readDrawn(chart)
  const isShare = chart.scale === 'share'
  const top = margin + (hasTitle ? 44 : 0) + (isShare ? 44 : 0)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = top + bars.length * rowHeight + margin
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  if (hasTitle)
    write(pen, chart.title, margin, margin + 20, 'bold 24px "Source Sans 3", sans-serif')
  if (isShare) drawLegend(pen, readLegend(chart), top - 44)
  const most = Math.max(1, ...bars.map(({ segments }) => sumOf(segments)))
  for (const [at, bar] of bars.entries()) {
    const y = top + at * rowHeight
    writeName(pen, bar.label, y)
    if (isShare) drawShare(pen, bar, y, chart.emptyLabel)
    else drawCount(pen, bar, y, most)
  }
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  return png === null ? null : { png, width, height: canvas.height }
}

/** As long as it is large, with its number behind it. */
function drawCount(pen: Pen, { segments }: Bar, y: number, most: number): void {
  const count = sumOf(segments)
  const x = nameWidth + margin
  const size = (count / most) * (width - nameWidth - 2 * margin - numberRoom)
  drawPart(pen, 'plain', { x, y, size, height: barHeight })
  write(pen, String(count), x + size + 14, y + 24, bold)
}

function drawShare(pen: Pen, { segments }: Bar, y: number, emptyLabel: string): void {
  const all = sumOf(segments)
  if (all === 0) write(pen, emptyLabel, nameWidth + margin, y + 24)
  let x = nameWidth + margin
  for (const { count, tone } of segments.filter((one) => one.count > 0)) {
    const size = (count / all) * (width - nameWidth - 2 * margin)
    drawPart(pen, tone, { x, y, size, height: barHeight })
    writeCount(pen, count, x + size / 2, y)
    x += size
  }
}

function drawLegend(pen: Pen, legend: readonly BarSegment[], y: number): void {
  let x = margin
  pen.font = font
  for (const { label, tone } of legend) {
    drawPart(pen, tone, { x, y, size: 24, height: 22 })
    write(pen, label, x + 34, y + 17)
    x += 34 + pen.measureText(label).width + 32
  }
}

function drawPart(pen: Pen, tone: BarTone, { x, y, size, height }: Box): void {
  const { ground, lines } = looks[tone]
  pen.save()
  pen.beginPath()
  pen.rect(x, y, size, height)
  pen.clip()
  pen.fillStyle = ground
  pen.fillRect(x, y, size, height)
  if (lines !== undefined) drawLines(pen, lines, tone === 'lowest' ? 2 : 1, { x, y, size, height })
  pen.restore()
  pen.strokeStyle = '#333333'
  pen.lineWidth = 1
  pen.strokeRect(x, y, size, height)
}

function drawLines(pen: Pen, lines: Lines, thickness: number, { x, y, size, height }: Box): void {
  pen.strokeStyle = '#6b2f28'
  pen.lineWidth = thickness
  pen.beginPath()
  const lean = lines === 'leaning' ? height : 0
  for (let at = x - lean; at < x + size; at += 9) {
    pen.moveTo(at, y + height)
    pen.lineTo(at + lean, y)
  }
  pen.stroke()
}

/** On plain ground, so that no pattern runs through it. */
function writeCount(pen: Pen, count: number, middle: number, y: number): void {
  const text = String(count)
  pen.font = font
  const size = pen.measureText(text).width
  pen.fillStyle = '#ffffff'
  pen.fillRect(middle - size / 2 - 5, y + 7, size + 10, lineHeight)
  write(pen, text, middle - size / 2, y + 24)
}

/** In at most two lines; a longer one is pressed together. */
function writeName(pen: Pen, label: string, y: number): void {
  pen.font = font
  const words = label.split(' ')
  let first = ''
  while (words.length > 0 && pen.measureText(`${first} ${words[0] ?? ''}`).width < nameWidth - 20)
    first = `${first} ${words.shift() ?? ''}`.trim()
  const isOneLine = words.length === 0
  write(pen, first, margin, y + (isOneLine ? 24 : 14))
  if (!isOneLine) write(pen, words.join(' '), margin, y + 14 + lineHeight)
}

function write(pen: Pen, text: string, x: number, y: number, style = font): void {
  pen.font = style
  pen.fillStyle = '#111111'
  pen.fillText(text, x, y, x < nameWidth && style === font ? nameWidth - 20 : width - x)
}
