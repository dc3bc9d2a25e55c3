import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../../shared/document/family-shape.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { NotShareDialog } from '../../../document/NotShareDialog.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useTableCase } from '../table-case.ts'

/** A text at the table from which words can be removed for good. */
export type SharedPlace = Readonly<{
  key: string
  name: string
  text: string
  /** Asks which words of it. */
  ask: (onClose: () => void) => ReactNode
}>

/** Every text of this meeting that says something: the notes, drafts, the parking list, the family's own words. */
export function useSharedPlaces(): readonly SharedPlace[] {
  const { t } = useTranslation()
  const { live } = useTableCase()
  const { agenda, drafts, parking } = meetingShape
  const { ownWords } = familyShape
  const notes = useEntities(agenda)
  const lines = useEntities(drafts)
  const parked = useEntities(parking)
  const words = useEntities(ownWords)
  const isNow = (id: string) => id === live.running?.itemId
  const places: readonly SharedPlace[] = [
    ...notes
      .toSorted((a, b) => Number(isNow(b.id)) - Number(isNow(a.id)))
      .map(({ id, title, notes: text }) => {
        const name = t('meeting.notShared.notes', { title: title.trim() })
        return {
          key: `agenda/${id}`,
          name,
          text,
          ask: (onClose: () => void) => (
            <NotShareDialog root={agenda} id={id} field="notes" name={name} onClose={onClose} />
          ),
        }
      }),
    ...lines.map(({ id, text }) => {
      const name = t('meeting.notShared.draft')
      const ask = (onClose: () => void) => (
        <NotShareDialog root={drafts} id={id} name={name} onClose={onClose} />
      )
      return { key: `drafts/${id}`, name, text, ask }
    }),
    ...parked.map(({ id, text }) => {
      const name = t('meeting.notShared.parking')
      const ask = (onClose: () => void) => (
        <NotShareDialog root={parking} id={id} name={name} onClose={onClose} />
      )
      return { key: `parking/${id}`, name, text, ask }
    }),
    ...words.map(({ id, text }) => {
      const name = t('meeting.notShared.words')
      const ask = (onClose: () => void) => (
        <NotShareDialog root={ownWords} id={id} name={name} onClose={onClose} />
      )
      return { key: `ownWords/${id}`, name, text, ask }
    }),
  ]
  return places
    .filter(({ text }) => text.trim() !== '')
    .map((place) => ({ ...place, text: shorten(place.text.trim()) }))
}

/** Enough to know it by. */
const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text)
