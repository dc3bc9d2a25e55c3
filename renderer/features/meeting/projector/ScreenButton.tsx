import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { screenPlaceLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { toShownPlace } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { TrustItem } from '../../../components/TrustItem.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'
import { ScreenDialog } from './ScreenDialog.tsx'

/** What is on the big screen, always in sight; whoever keeps the agenda changes it here. */
export function ScreenButton() {
  const { t } = useTranslation()
  const label = useLabel()
  const { live, isKeeper } = useTableCase()
  const [isOpen, setIsOpen] = useState(false)
  const place = label(screenPlaceLabels[toShownPlace(live.screen)])
  return (
    <>
      <TrustItem icon="monitor" {...(isKeeper ? { onPress: () => setIsOpen(true) } : {})}>
        {t('meeting.screen.shows', { place: place.toLowerCase() })}
      </TrustItem>
      {isOpen && <ScreenDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}
