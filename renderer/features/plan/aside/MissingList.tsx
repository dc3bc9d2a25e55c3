import { useTranslation } from 'react-i18next'
import type { PlanQuality, QualityCheck } from '../../../../shared/content/quality-checks.ts'
import type { Finding } from '../../../../shared/domain/plan-quality/quality-check.ts'
import { Icon } from '../../../components/Icon.tsx'
import { PlaceLink } from '../rows/PlaceLink.tsx'
import { useFindingSentence } from './use-finding-sentence.ts'
import styles from './aside.module.css'

/** Findings of one check that are named one by one; the rest is one more line. */
const mostPerCheck = 4

/** What is missing, each line a way to its place. */
export function MissingList({ missing }: Readonly<{ missing: PlanQuality['missing'] }>) {
  const { t } = useTranslation()
  if (missing.length === 0) return <p className={styles.hint}>{t('quality.nothingMissing')}</p>
  return (
    <ul>
      {missing.map(({ check, findings }) => (
        <CheckFindings key={check.id} check={check} findings={findings} />
      ))}
    </ul>
  )
}

type FindingsProps = Readonly<{ check: QualityCheck; findings: readonly Finding[] }>

function CheckFindings({ check, findings }: FindingsProps) {
  const { t } = useTranslation()
  const toSentence = useFindingSentence()
  const shown = findings.slice(0, mostPerCheck)
  const hidden = findings.length - shown.length
  return (
    <>
      {shown.map((finding, index) => (
        // A check may find two things in one row; their order is that of the plan.
        <li key={`${finding.entity?.id}/${index}`} className={styles.gap}>
          <Icon name="circle-dashed" size="sm" />
          <PlaceLink section={finding.place} {...toEntity(finding)}>
            {toSentence(check, finding)}
          </PlaceLink>
        </li>
      ))}
      {hidden > 0 && <li className={styles.more}>{t('quality.more', { count: hidden })}</li>}
    </>
  )
}

const toEntity = ({ entity }: Finding) =>
  entity === null ? {} : { entity: { rootName: entity.root, id: entity.id } }
