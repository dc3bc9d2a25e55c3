import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useFormat } from '../platform/use-format.ts'
import { reconnectAll } from './open-documents.ts'
import type { SavedItemKind } from './saved-item.ts'
import type { SavedState } from './saved-state.ts'
import { UnsentText } from './UnsentText.tsx'
import { useHostName } from './use-host-name.ts'
import { useUnsentText } from './use-unsent-text.ts'

type SavedStoryProps = Readonly<{ item: SavedItemKind; state: SavedState; onClose: () => void }>

/** What is saved, what waits, since when, and what one can do about it. */
export function SavedStory({ item, state, onClose }: SavedStoryProps) {
  const { t } = useTranslation()
  const { time } = useFormat()
  const host = useHostName()
  const text = useUnsentText()
  const since = state.waitingSince === null ? '' : time(state.waitingSince)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('document.savedStory.title')}
      actions={
        <>
          {text !== '' && <CopyButton text={text} label={t('document.unsent.copy')} />}
          {!state.isConnected && state.problem === null && (
            <Button variant="primary" icon="refresh-cw" onPress={reconnectAll}>
              {t('document.offline.reconnect')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(`document.savedStory.${item}`, { host, time: since, count: state.waitingCount })}</p>
      {text !== '' && <UnsentText heading={t('document.savedStory.unsent')} text={text} />}
    </Dialog>
  )
}
