import type { BrowserWindow, Rectangle } from 'electron'
import type { WindowPlace } from './window-options.ts'

/** The look's reference size, for a first start. */
const firstPlace: WindowPlace = { width: 1366, height: 860, isMaximized: false }
/** Enough of the title bar to grab, in pixels. */
const graspable = 80

/**
 * Where the window opens: where it was, if a display is still there to see it on, and never larger than
 * that display. A window on a beamer that has gone comes back on the laptop.
 */
export function toVisiblePlace(
  remembered: WindowPlace | null,
  workAreas: readonly Rectangle[],
): WindowPlace {
  const place = remembered ?? firstPlace
  const { width, height, isMaximized } = place
  const area = workAreas.find((candidate) => isGraspable(place, candidate))
  const largest = area ?? workAreas[0]
  const size = {
    width: Math.min(width, largest?.width ?? width),
    height: Math.min(height, largest?.height ?? height),
    isMaximized,
  }
  return area === undefined || place.x === undefined || place.y === undefined
    ? size
    : { ...size, x: place.x, y: place.y }
}

/** The place to remember: the size before maximising, so that restoring has something to go back to. */
export function readPlace(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height, isMaximized: window.isMaximized() }
}

function isGraspable({ x, y, width }: WindowPlace, area: Rectangle): boolean {
  if (x === undefined || y === undefined) return false
  const overlap = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return overlap >= graspable && y >= area.y && y <= area.y + area.height - graspable
}
