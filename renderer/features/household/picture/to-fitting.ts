type Size = Readonly<{ width: number; height: number }>

const margin = 20
/** The buttons at the end of the frame: no sign may lie under them. */
const toolsWidth = 56
/** 14.5 px names stay at least 12 px: what does not fit then is reached by moving the picture. */
const leastZoom = 0.83
const mostZoom = 1.3

/** The place and zoom at which a picture fits its frame, with its words still readable. */
export function toFitting(
  picture: Size,
  frame: Size,
): Readonly<{ x: number; y: number; zoom: number }> {
  const room = Math.min(
    (frame.width - 2 * margin - toolsWidth) / picture.width,
    (frame.height - 2 * margin) / picture.height,
  )
  const zoom = Math.max(leastZoom, Math.min(mostZoom, room))
  return {
    x: Math.max(margin, (frame.width - toolsWidth - picture.width * zoom) / 2),
    y: Math.max(margin, (frame.height - picture.height * zoom) / 2),
    zoom,
  }
}
