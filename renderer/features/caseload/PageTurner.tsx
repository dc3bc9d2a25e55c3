import { useTranslation } from 'react-i18next'
import { caseloadPageSize } from '../../../shared/api/caseload-routes.ts'
import { announce } from '../../components/announce.ts'
import { Button } from '../../components/Button.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './caseload.module.css'

type PageTurnerProps = Readonly<{
  total: number
  /** From 0. */
  page: number
  onTurn: (page: number) => void
}>

/** Which part is shown, and the ways to the part before and after; nothing when all is shown. */
export function PageTurner({ total, page, onTurn }: PageTurnerProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (total <= caseloadPageSize) return null
  const toRange = (shown: number): string =>
    t('caseload.pages.range', {
      from: format.number(shown * caseloadPageSize + 1),
      to: format.number(Math.min(total, (shown + 1) * caseloadPageSize)),
      total: format.number(total),
    })
  const turn = (next: number) => {
    onTurn(next)
    announce(toRange(next), 'polite')
    window.scrollTo({ top: 0 })
  }
  return (
    <nav className={styles.pages} aria-label={t('caseload.pages.label')}>
      <Button icon="arrow-left" isDisabled={page === 0} onPress={() => turn(page - 1)}>
        {t('caseload.pages.previous')}
      </Button>
      <span>{toRange(page)}</span>
      <Button
        icon="arrow-right"
        isDisabled={(page + 1) * caseloadPageSize >= total}
        onPress={() => turn(page + 1)}
      >
        {t('caseload.pages.next')}
      </Button>
    </nav>
  )
}
