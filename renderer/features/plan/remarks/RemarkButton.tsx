import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { useCanWrite } from '../use-can-write.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useOpenCount } from './use-open-count.ts'
import { useOpenRemarks } from './remarks-context.ts'
import styles from './remarks.module.css'

type RemarkButtonProps = Readonly<{ rootName: string; id: string; field: string; name: string }>

/**
 * The way to what was said about one text, beside it. Always in sight with something open; else it shows on
 * coming near, so that a page full of texts is not a page full of buttons.
 */
export function RemarkButton({ rootName, id, field, name }: RemarkButtonProps) {
  const { t } = useTranslation()
  const open = useOpenRemarks()
  const count = useOpenCount(rootName, id, field)
  const canWrite = useCanWrite(planShape.remarks)
  if (open === null || (count === 0 && !canWrite)) return null
  return (
    <span className={styles.button} data-count={count}>
      <Button
        iconOnly
        icon={count > 0 ? 'message-square-text' : 'message-circle-more'}
        variant="quiet"
        size="compact"
        label={
          count > 0 ? t('plan.remarks.openAt', { count, name }) : t('plan.remarks.addAt', { name })
        }
        onPress={() => open({ rootName, id, field, name })}
      />
    </span>
  )
}
