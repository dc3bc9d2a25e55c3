import { useTranslation } from 'react-i18next'
import { announce } from './announce.ts'
import { Button } from './Button.tsx'
import styles from './SortableList.module.css'

/** What is taken hold of to drag; Enter on it starts moving by keyboard. */
export function DragHandle({ name }: Readonly<{ name: string }>) {
  const { t } = useTranslation()
  return (
    <Button
      slot="drag"
      iconOnly
      icon="grip-vertical"
      variant="quiet"
      size="compact"
      label={t('common.drag', { name })}
    />
  )
}

type MoveButtonsProps = Readonly<{
  name: string
  up: (() => void) | null
  down: (() => void) | null
}>

/**
 * Up and down, for whom dragging is no option. Never disabled: a button that goes grey under the finger
 * loses the focus; at an end it says so instead.
 */
export function MoveButtons({ name, up, down }: MoveButtonsProps) {
  const { t } = useTranslation()
  return (
    <span className={styles.buttons}>
      <Button
        iconOnly
        icon="arrow-up"
        variant="quiet"
        size="compact"
        label={t('common.moveUp', { name })}
        onPress={up ?? (() => announce(t('common.atTop', { name }), 'polite'))}
      />
      <Button
        iconOnly
        icon="arrow-down"
        variant="quiet"
        size="compact"
        label={t('common.moveDown', { name })}
        onPress={down ?? (() => announce(t('common.atBottom', { name }), 'polite'))}
      />
    </span>
  )
}
