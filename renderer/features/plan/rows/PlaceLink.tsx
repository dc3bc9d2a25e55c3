import type { MouseEvent, ReactNode } from 'react'
import { type PlanSection, toSectionId } from '../section-id.ts'
import { focusEntity } from './entity-place.ts'

type PlaceLinkProps = Readonly<{
  section: PlanSection
  /** A row inside the section to go to. */
  entity?: Readonly<{ rootName: string; id: string }>
  isCurrent?: boolean
  className?: string | undefined
  children: ReactNode
}>

/**
 * Leads to a part of the page and takes the focus along. The address stays as it is: a fragment in it
 * would be a step back in the history for every look at the plan.
 */
export function PlaceLink({
  section,
  entity,
  isCurrent = false,
  className,
  children,
}: PlaceLinkProps) {
  const go = (event: MouseEvent) => {
    event.preventDefault()
    const place = document.getElementById(toSectionId(section))
    if (place === null) return
    place.scrollIntoView({ block: 'start' })
    if (entity !== undefined && focusEntity(entity.rootName, entity.id)) return
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  return (
    <a
      href={`#${toSectionId(section)}`}
      className={className}
      onClick={go}
      {...(isCurrent ? { 'aria-current': 'location' } : {})}
    >
      {children}
    </a>
  )
}
