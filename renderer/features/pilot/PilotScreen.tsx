import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  PilotFigures,
  PilotFilter,
} from '../../../shared/domain/pilot-figures/pilot-figures.ts'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { CostsSection } from './CostsSection.tsx'
import { CsvButton } from './CsvButton.tsx'
import { FigureSection } from './FigureSection.tsx'
import { PilotFilters } from './PilotFilters.tsx'
import { RoundsSection } from './RoundsSection.tsx'
import { SignalsSection } from './SignalsSection.tsx'
import styles from './pilot.module.css'

type PilotScreenProps = Readonly<{
  pilot: PilotFigures
  rounds: ComponentProps<typeof RoundsSection>['groups']
  isOwner: boolean
}>

/** The figures of the pilot. What may not be shown never reached this page. */
export function PilotScreen({ pilot, rounds, isOwner }: PilotScreenProps) {
  const { t } = useTranslation()
  const [filter, setFilter] = useState<PilotFilter>({ cluster: null, year: null })
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye-off">{t('pilot.audience')}</TrustItem>} />
      <PageHead
        title={t('pilot.title')}
        actions={pilot.households !== null && <CsvButton pilot={pilot} filter={filter} />}
      >
        {pilot.households === null
          ? t('pilot.intro')
          : t('pilot.about', { count: pilot.households })}
      </PageHead>
      {pilot.households === null ? (
        <Notice kind="neutral" title={t('pilot.few.title')}>
          {t('pilot.few.text')}
        </Notice>
      ) : (
        <>
          <PilotFilters years={pilot.years} filter={filter} onChange={setFilter} />
          <div className={styles.figures}>
            {pilot.figures.map((figure) => (
              <FigureSection key={figure.id} figure={figure} filter={filter} />
            ))}
          </div>
        </>
      )}
      <RoundsSection groups={rounds} />
      {isOwner && (
        <>
          <SignalsSection />
          <CostsSection />
        </>
      )}
    </>
  )
}
