import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import styles from './Dialog.module.css'

type DialogProps = Readonly<{
  isOpen: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons below; the safe one first. */
  actions?: ReactNode
  size?: 'md' | 'lg'
  /** Asks for an answer: does not close by pressing beside it, and is announced as an alert. */
  isAlert?: boolean
}>

/** Lies on top and holds the focus; Escape closes it and gives the focus back. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, children, actions, size = 'md', isAlert = false } = props
  const { t } = useTranslation()
  return (
    <ModalOverlay
      className={classNames(styles.overlay)}
      isOpen={isOpen}
      isDismissable={!isAlert}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose()
      }}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={classNames(styles.dialog)} role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className={styles.head}>
            <Heading slot="title" className={classNames(styles.title)}>
              {title}
            </Heading>
            {!isAlert && (
              <Button
                iconOnly
                icon="x"
                variant="quiet"
                label={t('common.close')}
                onPress={onClose}
              />
            )}
          </div>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
