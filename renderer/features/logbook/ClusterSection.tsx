import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { clusterId, clusterIds, clusters } from '../../../shared/content/reflection/clusters.ts'
import { clusterChosen } from '../../../shared/records/logbook-records.ts'
import { Section } from '../../components/Section.tsx'
import { Select } from '../../components/Select.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useMakeRecord, useRecords } from '../../platform/use-records.ts'
import styles from './logbook.module.css'

/** To which group of households the figures of the pilot count this one. */
export function ClusterSection({ caseId }: Readonly<{ caseId: string }>) {
  const { t, i18n } = useTranslation()
  const command = useMakeRecord(caseId, clusterChosen)
  const chosen = useRecords(caseId, clusterChosen).at(-1)?.body.cluster ?? null
  const choose = async (id: string | null) => {
    const cluster = clusterId.safeParse(id).data ?? null
    if (cluster === chosen) return
    // When it is refused the section shows the command's error; the choice stays as it was.
    await command.send({ cluster })
  }
  return (
    <Section title={t('logbook.cluster.title')} intro={t('logbook.cluster.intro')}>
      {command.error !== null && <ErrorNotice error={command.error} />}
      <div className={styles.narrow}>
        <Select
          label={t('logbook.cluster.label')}
          value={chosen}
          emptyLabel={t('logbook.cluster.none')}
          onChange={(id) => void choose(id)}
          options={clusterIds.map((id) => ({
            id,
            label: inLanguage(clusters[id].name, i18n.language),
          }))}
        />
        {chosen !== null && (
          <>
            <p>{inLanguage(clusters[chosen].problems, i18n.language)}</p>
            <p>
              {t('logbook.cluster.directions', {
                text: inLanguage(clusters[chosen].directions, i18n.language),
              })}
            </p>
          </>
        )}
      </div>
    </Section>
  )
}
