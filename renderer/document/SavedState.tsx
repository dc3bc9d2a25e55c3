import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TrustItem } from '../components/TrustItem.tsx'
import { SavedStory } from './SavedStory.tsx'
import { savedItemLooks, toSavedItem } from './saved-item.ts'
import { useAnnounceSaved } from './use-announce-saved.ts'
import { useRight } from './use-right.ts'
import { useSaved } from './use-saved.ts'

/** The trust bar's "is it saved": one of four steps in icon and word, and on pressing the story behind it. */
export function SavedState() {
  const { t } = useTranslation()
  const state = useSaved()
  const right = useRight()
  const [isOpen, setIsOpen] = useState(false)
  useAnnounceSaved(state)
  const item = toSavedItem(state, right)
  const { icon, kind } = savedItemLooks[item]
  return (
    <>
      <TrustItem icon={icon} kind={kind} onPress={() => setIsOpen(true)}>
        {t(`document.saved.${item}`, { count: state.waitingCount })}
      </TrustItem>
      {isOpen && <SavedStory item={item} state={state} onClose={() => setIsOpen(false)} />}
    </>
  )
}
