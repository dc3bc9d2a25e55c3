import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Root } from '../../shared/document/shape.ts'
import { Button } from '../components/Button.tsx'
import { NotShareDialog } from './NotShareDialog.tsx'
import { useDocumentOf } from './use-live-document.ts'

type NotShareButtonProps = Readonly<{
  root: Root
  id: string
  /** How the item or text is called: "Doel 3". Told apart by it for who does not see where the button stands. */
  name: string
  /** Only this text of the item; its texts and the item itself when left out. */
  field?: string
}>

/**
 * "Niet delen": removes a sentence, a text or an item for good, after asking. Whether this person may is
 * judged by the host. Nothing where the document is not open.
 */
export function NotShareButton({ root, id, name, field }: NotShareButtonProps) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const live = useDocumentOf(root)
  if (live === null) return null
  return (
    <>
      <Button
        variant="quiet"
        icon="eye-off"
        label={t('purge.buttonFor', { name })}
        onPress={() => setIsAsking(true)}
      >
        {t('purge.button')}
      </Button>
      {isAsking && (
        <NotShareDialog
          root={root}
          id={id}
          name={name}
          onClose={() => setIsAsking(false)}
          {...(field === undefined ? {} : { field })}
        />
      )}
    </>
  )
}
