import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

type ConfirmDialogProps = Readonly<{
  isOpen: boolean
  /** The act as a question. */
  title: string
  /** What is gone and what stays. */
  children: ReactNode
  /** Repeats the act. */
  confirmLabel: string
  /** 'Terug' when left out. */
  cancelLabel?: string
  isDangerous?: boolean
  isPending?: boolean
  onConfirm: () => void
  onCancel: () => void
}>

/** For what cannot be undone, and nothing else. Focus starts on the safe button. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      isAlert
      isOpen={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      actions={
        <>
          <Button autoFocus onPress={props.onCancel}>
            {props.cancelLabel ?? t('common.back')}
          </Button>
          <Button
            variant={props.isDangerous === true ? 'dangerSolid' : 'primary'}
            isPending={props.isPending ?? false}
            onPress={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
