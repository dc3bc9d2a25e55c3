import { useTranslation } from 'react-i18next'
import type { ImportOutlook } from '../../../shared/api/transfer-routes.ts'
import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './transfer.module.css'

type ImportPreviewProps = Readonly<{
  outlook: ImportOutlook
  isPending: boolean
  onConfirm: () => void
  onBack: () => void
}>

/** What the file holds and what taking it in does, in words, before anything is done. */
export function ImportPreview({ outlook, isPending, onConfirm, onBack }: ImportPreviewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, ref, regisseur, exportedAt, isHere, added, kept } = outlook
  const hasNews = Object.values(added).some((count) => count > 0)
  const facts = [
    { id: 'household', term: t('transfer.in.household'), value: `${title} (${ref})` },
    { id: 'regisseur', term: t('transfer.in.regisseur'), value: regisseur },
    { id: 'exportedAt', term: t('transfer.in.exportedAt'), value: format.dayTime(exportedAt) },
    {
      id: 'added',
      term: isHere ? t('transfer.in.newHere') : t('transfer.in.holds'),
      value: format.list([
        t('transfer.in.edits', { count: added.edits }),
        t('transfer.in.records', { count: added.records }),
      ]),
    },
  ]
  return (
    <Section title={t('transfer.in.checked')} isFirst>
      <div className={styles.list}>
        <Facts facts={facts} />
        {!isHere && <Notice kind="info">{t('transfer.in.fresh')}</Notice>}
        {isHere && hasNews && (
          <Notice kind="info" title={t('transfer.in.hereTitle')}>
            {kept.edits + kept.records === 0
              ? t('transfer.in.hereBehind')
              : t('transfer.in.hereBoth', { count: kept.edits + kept.records })}
          </Notice>
        )}
        {isHere && !hasNews && <Notice kind="positive">{t('transfer.in.nothingNew')}</Notice>}
        <div className={styles.actions}>
          <Button onPress={onBack}>{t('common.back')}</Button>
          {(!isHere || hasNews) && (
            <Button variant="primary" isPending={isPending} onPress={onConfirm}>
              {isHere ? t('transfer.in.merge') : t('transfer.in.take')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  )
}
