import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReactElement } from 'react'

/** The text of a picture as a file that stands by itself: without the styles of this page. */
export function toSvgText(picture: ReactElement): string {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(picture))
  const svg = place.querySelector('svg')
  for (const element of place.querySelectorAll('[class]')) element.removeAttribute('class')
  const text = svg === null ? '' : new XMLSerializer().serializeToString(svg)
  root.unmount()
  return text.replaceAll('var(--picture-paper, #ffffff)', '#ffffff')
}

/** The same picture in pixels, twice as fine as on the screen, on white paper. Rejects when it cannot be drawn. */
export async function toPng(svgText: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * 2
    canvas.height = image.naturalHeight * 2
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('no picture'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
