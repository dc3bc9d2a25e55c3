import type { ReactNode } from 'react'

/** A picture on its own sheet: what it is called, what it says, and how it is shown on this page. */
export type PictureSheet = Readonly<{
  title: string
  /** Everything in it in sentences. */
  description: string
  /** Under the picture: when, and with whom it was made. */
  foot: string
  className?: string | undefined
}>

type PictureSvgProps = Readonly<{
  sheet: PictureSheet
  /** In pixels; the foot comes below it. */
  size: Readonly<{ width: number; height: number }>
  children: ReactNode
}>

const [margin, fontSize, lineHeight] = [16, 12.5, 18]

/** Rather too narrow than cut off: the mean width of a letter of this font is a little below half its size. */
const letterWidth = fontSize * 0.52

/** An SVG breaks no lines by itself, and a small household makes a picture narrower than its foot. */
function toLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && longer.length * letterWidth <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A whole picture that stands by itself, for paper and for a file: no styles of this page. */
export function PictureSvg({ sheet, size, children }: PictureSvgProps) {
  const lines = toLines(sheet.foot, size.width - 2 * margin)
  const height = size.height + 16 + lines.length * lineHeight
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={sheet.title}
      viewBox={`0 0 ${size.width} ${height}`}
      width={size.width}
      height={height}
      color="#1c2226"
      fontFamily="'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif"
      className={sheet.className}
    >
      <title>{sheet.title}</title>
      <desc>{sheet.description}</desc>
      {children}
      {lines.map((line, index) => (
        <text
          key={line}
          x={margin}
          y={height - 12 - (lines.length - 1 - index) * lineHeight}
          fontSize={fontSize}
          fill="currentColor"
        >
          {line}
        </text>
      ))}
    </svg>
  )
}
