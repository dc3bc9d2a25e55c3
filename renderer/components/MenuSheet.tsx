import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import styles from './MenuSheet.module.css'

type MenuSheetProps = Readonly<{
  label: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  children: ReactNode
}>

/** The navigation of a narrow screen: slides over the page from the side, holds the focus, Escape closes it. */
export function MenuSheet({ label, isOpen, onOpenChange, children }: MenuSheetProps) {
  const { t } = useTranslation()
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button iconOnly icon="menu" variant="quiet" label={t('common.menu')} />
      <ModalOverlay className={classNames(styles.overlay)} isDismissable>
        <Modal className={classNames(styles.modal)}>
          <Dialog className={classNames(styles.dialog)} aria-label={label}>
            <div className={styles.close}>
              <Button
                iconOnly
                icon="x"
                variant="quiet"
                label={t('common.close')}
                onPress={() => onOpenChange(false)}
              />
            </div>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
