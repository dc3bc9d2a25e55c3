import { useEffect, useState } from 'react'
import { planSections, toSectionId } from '../section-id.ts'

type Section = (typeof planSections)[number]

/** The part of the page that is being read: the last one whose top has passed the upper third of the window. */
export function useCurrentSection(): Section {
  const [current, setCurrent] = useState<Section>('perspective')
  useEffect(() => {
    const find = () => {
      const line = window.innerHeight / 3
      const isPassed = (section: Section) => {
        const place = document.getElementById(toSectionId(section))
        return place !== null && place.getBoundingClientRect().top <= line
      }
      setCurrent(planSections.findLast(isPassed) ?? 'perspective')
    }
    // Not at once: measuring while the rest of the page is still being put there lays it out twice.
    const first = requestAnimationFrame(find)
    // Scrolling may happen in any ancestor; capture hears them all.
    document.addEventListener('scroll', find, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(first)
      document.removeEventListener('scroll', find, { capture: true })
    }
  }, [])
  return current
}
