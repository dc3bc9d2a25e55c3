import type { NavLink } from '../components/nav-entries.ts'

/**
 * Places that belong together. The first of them shows; the others stand below it while one of them is being
 * looked at, so that the list fits a low laptop screen.
 */
export function toSection(places: readonly NavLink[]): readonly NavLink[] {
  const [first, ...others] = places
  if (first === undefined) return []
  const isOpen = places.some(({ isCurrent }) => isCurrent)
  return [isOpen && others.length > 0 ? { ...first, within: others } : first]
}
