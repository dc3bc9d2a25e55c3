import type { Extent } from './places.ts'
import type { KinChildLink, KinPerson, KinUnion } from '../kinship/kinship.ts'

/** The words that stand in the drawing; passed in, because the drawing knows no language. */
export type SceneWords = Readonly<{
  /** Short, for beside a line: "uit elkaar sinds augustus 2026"; empty says nothing. */
  union: (union: KinUnion) => string
  /** Only for adoption and foster care: "adoptie 2015". */
  childLink: (link: KinChildLink) => string
  /** Under the name: "oma", "overleden 2019", "verwacht mei 2027". */
  under: (person: KinPerson) => string
  /** A small chip under the other home: "Jesse en Finn, om het weekend". */
  stay: (names: readonly string[], pattern: string) => string
  nameless: string
}>

/** A person in the drawing; x and y are the middle of the sign, in pixels. */
export type SignPlace = Readonly<{
  person: KinPerson
  x: number
  y: number
  row: number
  /** A line straight down from a single parent needs the place under the sign. */
  labelSide: 'below' | 'right'
  nameLines: readonly string[]
  under: string
  extent: Extent
  /** How far the words under the sign reach, from its middle. */
  depth: number
}>
