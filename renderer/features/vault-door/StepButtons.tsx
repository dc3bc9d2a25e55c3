import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Row } from '../../components/Row.tsx'
import styles from './StepButtons.module.css'

type StepButtonsProps = Readonly<{
  submitLabel: string
  icon?: IconName
  isPending: boolean
  onBack: () => void
  /** 'Terug' when left out. */
  backLabel?: string
}>

/** The end of every form at the door: on, or back. */
export function StepButtons({ submitLabel, icon, isPending, onBack, backLabel }: StepButtonsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.buttons}>
      <Row gap="sm">
        <Button
          type="submit"
          variant="primary"
          isPending={isPending}
          {...(icon === undefined ? {} : { icon })}
        >
          {submitLabel}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {backLabel ?? t('common.back')}
        </Button>
      </Row>
    </div>
  )
}
