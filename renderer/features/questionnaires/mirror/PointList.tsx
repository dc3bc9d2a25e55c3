import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import styles from '../questionnaires.module.css'
import { useMirrorCase } from './mirror-case.ts'

/** Points that wait for the next meeting. */
export function PointList() {
  const { t } = useTranslation()
  const { caseId, view } = useMirrorCase()
  const command = useRecordCommand(caseId, 'mirror.pointSettled')
  return (
    <Section
      isFirst
      title={t('questionnaires.mirror.point.title')}
      intro={t('questionnaires.mirror.point.intro')}
    >
      <ErrorNotice error={command.error} />
      {view.points.length === 0 && <p>{t('questionnaires.mirror.point.none')}</p>}
      <ul className={styles.list} aria-label={t('questionnaires.mirror.point.title')}>
        {view.points.map(({ pointId, text }) => (
          <li key={pointId} className={styles.point}>
            <span>{text}</span>
            <Button
              size="compact"
              icon="check"
              label={t('questionnaires.mirror.point.settleThis', { text })}
              onPress={() => void command.send({ pointId })}
            >
              {t('questionnaires.mirror.point.settle')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
