import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import type { RowTarget } from '../rows/row-target.ts'
import { useOpenRemarks } from './remarks-context.ts'
import { useOpenCount } from './use-open-count.ts'
import styles from './remarks.module.css'

/** Says that something is open at a row, on the item or any of its texts, and leads there. */
export function RowRemarks({ rootName, id, name }: RowTarget) {
  const { t } = useTranslation()
  const open = useOpenRemarks()
  const count = useOpenCount(rootName, id)
  if (open === null || count === 0) return null
  return (
    <span className={styles.rowButton}>
      <Button
        icon="message-square-text"
        variant="quiet"
        size="compact"
        label={t('plan.remarks.openAt', { count, name })}
        onPress={() => open({ rootName, id, field: null, name })}
      >
        {String(count)}
      </Button>
    </span>
  )
}
