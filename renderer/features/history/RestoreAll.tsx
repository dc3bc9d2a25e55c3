import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { useRight } from '../../document/use-right.ts'

type RestoreAllProps = Readonly<{ count: number; onRestore: () => void }>

/** Puts the whole plan back to a former state, after asking. */
export function RestoreAll({ count, onRestore }: RestoreAllProps) {
  const { t } = useTranslation()
  const right = useRight('plan')
  const [isAsking, setIsAsking] = useState(false)
  if (right !== 'write') return null
  const restore = (): void => {
    setIsAsking(false)
    onRestore()
  }
  return (
    <>
      <Button icon="rotate-ccw" onPress={() => setIsAsking(true)}>
        {t('history.restore.all')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('history.restore.allTitle')}
        confirmLabel={t('history.restore.allConfirm')}
        onConfirm={restore}
        onCancel={() => setIsAsking(false)}
      >
        {t('history.restore.allText', { count })}
      </ConfirmDialog>
    </>
  )
}
