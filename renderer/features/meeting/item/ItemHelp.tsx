import { useTranslation } from 'react-i18next'
import { groundRules } from '../../../../shared/content/meeting/ground-rules.ts'
import type { ScreenPlace } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'

/** What this item is about, at hand: the purpose, the ground rules, or the page where the work is done. */
export function ItemHelp({ screen }: Readonly<{ screen: ScreenPlace }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { caseId } = useTableCase()
  switch (screen) {
    case 'deelnemers':
      return (
        <LiveField
          root={meetingShape.frame}
          id="main"
          field="purpose"
          label={t('meeting.item.purpose')}
          isLabelShown
        />
      )
    case 'spelregels':
      return (
        <ol className={styles.rules} aria-label={t('meeting.item.rules')}>
          {groundRules.map((rule) => (
            <li key={rule.nl}>{label(rule)}</li>
          ))}
        </ol>
      )
    case 'omgekeerdeToets':
      return (
        <div>
          <LinkButton href={`/huishouden/${caseId}/omgekeerde-toets`} icon="scale">
            {t('meeting.item.reverseTest')}
          </LinkButton>
        </div>
      )
    case 'krachtenZorgen':
    case 'prioriteiten':
    case 'alsHetMisgaat':
      return (
        <div>
          <LinkButton href={`/huishouden/${caseId}/plan`} icon="target">
            {t('meeting.item.plan')}
          </LinkButton>
        </div>
      )
    default:
      return null
  }
}
