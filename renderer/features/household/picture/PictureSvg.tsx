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

/** A whole picture that stands by itself, for paper and for a file: no styles of this page. */
export function PictureSvg({ sheet, size, children }: PictureSvgProps) {
  const height = size.height + 34
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
      <text x={16} y={height - 12} fontSize={12.5} fill="currentColor">
        {sheet.foot}
      </text>
    </svg>
  )
}
