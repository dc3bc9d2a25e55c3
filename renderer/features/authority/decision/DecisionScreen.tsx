import { useTranslation } from 'react-i18next'
import {
  decisionKindLabels,
  decisionStatusLabels,
} from '../../../../shared/content/authority/decision-labels.ts'
import { Columns } from '../../../components/Columns.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Quote } from '../../../components/Quote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { Backing } from '../backing/Backing.tsx'
import { toDecisionsPath } from '../decision-links.ts'
import { decisionLooks } from '../decisions/decision-looks.ts'
import type { DecisionPartProps } from './decision-part.ts'
import { DecisionEscalation } from './DecisionEscalation.tsx'
import { DecisionNotices } from './DecisionNotices.tsx'
import { DecisionProof } from './DecisionProof.tsx'
import { DecisionScope } from './DecisionScope.tsx'
import { DecisionSteps } from './DecisionSteps.tsx'
import { DecisionWhy } from './DecisionWhy.tsx'
import { Positions } from './Positions.tsx'
import { PlainWords } from './PlainWords.tsx'
import styles from '../authority.module.css'

type DecisionScreenProps = Readonly<{ decisionId: string; onReplace: () => void }>

/** One decision as an outsider can read it: what, why, by what right, who sees it otherwise, what became of it. */
export function DecisionScreen({ decisionId, onReplace }: DecisionScreenProps) {
  const { t } = useTranslation()
  const { caseId, state } = useAuthorityCase()
  const decision = state.decisions.find(({ id }) => id === decisionId)
  if (decision === undefined)
    return (
      <EmptyState
        title={t('authority.decision.unknown')}
        actions={
          <LinkButton href={toDecisionsPath(caseId)}>{t('authority.toDecisions')}</LinkButton>
        }
      >
        {t('authority.decision.unknownText')}
      </EmptyState>
    )
  return (
    <>
      <DecisionHead decision={decision} />
      <DecisionNotices decision={decision} />
      <Columns aside={<Aside decision={decision} />} asideLabel={t('authority.decision.aside')}>
        <DecisionWhy decision={decision} />
        <PlainWords decision={decision} />
        <DecisionScope decision={decision} />
        <Positions decision={decision} />
        <DecisionSteps decision={decision} onReplace={onReplace} />
        <DecisionEscalation decision={decision} />
      </Columns>
    </>
  )
}

function DecisionHead({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { number, kind, status, on, validUntil } = decision
  return (
    <PageHead title={decision.title}>
      <span>
        {t('authority.decision.head', {
          number,
          kind: label(decisionKindLabels[kind]),
          day: format.fullDay(on),
        })}
      </span>
      <Status {...decisionLooks[status]}>{label(decisionStatusLabels[status])}</Status>
      {validUntil !== null && (
        <span>
          {t(
            decision.lapsedOn === null
              ? 'authority.decision.until'
              : 'authority.decision.heldUntil',
            {
              day: format.fullDay(validUntil),
            },
          )}
        </span>
      )}
    </PageHead>
  )
}

function Aside({ decision }: DecisionPartProps) {
  return (
    <Stack gap="xl">
      <Backing
        appliesTo={{ kind: 'decision', id: decision.id }}
        backing={decision.backing}
        headingLevel={2}
      />
      <MandateBacking decision={decision} />
      <DecisionProof decision={decision} />
    </Stack>
  )
}

/** Who stands behind the mandate stands behind what is done with it, until that person says otherwise. */
function MandateBacking({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { state } = useAuthorityCase()
  const mandate = state.mandates.find(({ id }) => id === decision.mandateId)
  const answers = mandate?.backing.answers.filter(({ isOver, isGiven }) => isGiven && !isOver) ?? []
  if (answers.length === 0) return null
  return (
    <section>
      <h2 className={styles.asideTitle}>{t('authority.backing.ofMandate')}</h2>
      <div className={styles.official}>
        {answers.map(({ n, person, on, statement }) => (
          <Quote key={n} by={`${person}, ${format.fullDay(on)}`}>
            {statement}
          </Quote>
        ))}
      </div>
    </section>
  )
}
