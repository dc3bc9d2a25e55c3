import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { relapseKinds } from '../../../../shared/domain/vocabulary.ts'
import { Section } from '../../../components/Section.tsx'
import { toSectionId } from '../section-id.ts'
import { useCanWrite } from '../use-can-write.ts'
import { RelapseLines } from './RelapseLines.tsx'

/** Als het misgaat: signs, what we do, whom to call, danger. One page to fall back on. */
export function Relapse() {
  const { t } = useTranslation()
  const canWrite = useCanWrite(planShape.relapse)
  return (
    <Section
      title={t('plan.relapse.title')}
      id={toSectionId('relapse')}
      {...(canWrite ? { intro: t('plan.relapse.intro') } : {})}
    >
      <dl>
        {relapseKinds.map((kind) => (
          <RelapseLines key={kind} kind={kind} />
        ))}
      </dl>
    </Section>
  )
}
