import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import styles from '../meeting.module.css'
import { type SharedPlace, useSharedPlaces } from './use-shared-places.tsx'

/** "Dit wil ik niet delen": first where it stands, then which words. Nobody has to say why. */
export function NotSharedDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const places = useSharedPlaces()
  const [chosen, setChosen] = useState<SharedPlace | null>(null)
  if (chosen !== null) return chosen.ask(onClose)
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.notShared.title')}>
      <Stack>
        <p>{t(places.length === 0 ? 'meeting.notShared.none' : 'meeting.notShared.text')}</p>
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place.key}>
              <Button block onPress={() => setChosen(place)}>
                <span className={styles.place}>
                  <b>{place.name}</b>
                  <span>{place.text}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  )
}
