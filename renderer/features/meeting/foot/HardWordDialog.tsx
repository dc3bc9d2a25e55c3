import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchGlossary } from '../../../../shared/content/glossary.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import styles from '../meeting.module.css'

/** Enough to see at once; the search finds the rest. */
const mostShown = 12

/** Someone used a hard word: what it means, in plain words. Nobody sees who asked. */
export function HardWordDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const [search, setSearch] = useState('')
  const found = searchGlossary(search).slice(0, mostShown)
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.word.title')}>
      <Stack>
        <TextField
          label={t('meeting.word.search')}
          hint={t('meeting.word.hint')}
          value={search}
          onChange={setSearch}
          maxLength={80}
          autoComplete="off"
        />
        {found.length === 0 && <p role="status">{t('meeting.word.none')}</p>}
        <dl className={styles.words}>
          {found.map(({ id, term, plain }) => (
            <div key={id}>
              <dt>{label(term)}</dt>
              <dd>{label(plain)}</dd>
            </div>
          ))}
        </dl>
      </Stack>
    </Dialog>
  )
}
