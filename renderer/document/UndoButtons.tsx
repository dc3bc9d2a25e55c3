import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { useUndo } from './use-undo.ts'

/** Takes back this screen's own last change on the page, and does it again. The keys work by themselves. */
export function UndoButtons() {
  const { t } = useTranslation()
  const { canUndo, canRedo, undo, redo } = useUndo()
  return (
    <>
      <Button icon="undo-2" isDisabled={!canUndo} onPress={undo}>
        {t('common.undo')}
      </Button>
      <Button
        iconOnly
        icon="redo-2"
        label={t('common.redo')}
        isDisabled={!canRedo}
        onPress={redo}
      />
    </>
  )
}
