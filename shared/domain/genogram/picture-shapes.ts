/** How a line is drawn; differs without colour too, for print and high contrast. */
export type StrokePattern = 'solid' | 'dashed' | 'dotted' | 'longDash' | 'fineDot'

/** One line of a picture, as an SVG path. `width` in pixels. */
export type SceneLine = Readonly<{
  id: string
  d: string
  pattern: StrokePattern
  width: number
  /** 'tie': in the layer of one person's view. 'home': paler. */
  look: 'family' | 'tie' | 'support'
}>

/** A short stroke or a letter on a line: slashes of a separation, gezag. */
export type SceneMark = Readonly<{ id: string; x: number; y: number; letter: string }>

export type SceneText = Readonly<{
  id: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  lines: readonly string[]
}>

/** The closed outline of a home, its badge, and chips of who stays there by turns. */
export type SceneHome = Readonly<{
  id: string
  letter: string
  title: string
  /** Null: an outsider stands in between, so every member carries the badge instead. */
  d: string | null
  badges: readonly Readonly<{ x: number; y: number }>[]
  titleAt: Readonly<{ x: number; y: number }>
  chips: readonly Readonly<{ x: number; y: number; width: number; text: string }>[]
}>

export type Point = Readonly<{ x: number; y: number }>
