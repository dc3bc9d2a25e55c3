/** The contrast that text needs on white paper (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5

/** Contrast of a colour '#rrggbb' with white, from 1 to 21 (WCAG 2.2, relative luminance). */
export function toContrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const toLinear = (part: number): number =>
  part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4

/** Whether text in this colour can be read on white paper. */
export const hasEnoughContrast = (colour: string): boolean =>
  toContrastOnWhite(colour) >= leastContrast
