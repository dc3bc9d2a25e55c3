import { useTranslation } from 'react-i18next'
import { Facts } from '../../../components/Facts.tsx'
import { Quote } from '../../../components/Quote.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import type { DecisionPartProps } from './decision-part.ts'
import styles from '../authority.module.css'

/** The reason, the attempt before it, what it means for the family and what they said. */
export function DecisionWhy({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { familyInformed, familyView } = decision
  const told =
    familyInformed === null
      ? t('authority.why.notTold')
      : t('authority.why.told', { day: format.fullDay(familyInformed.on) })
  return (
    <Section title={t('authority.why.title')} isFirst>
      <Stack gap="lg">
        {decision.reason !== '' && <p className={styles.measure}>{decision.reason}</p>}
        {familyView === '' ? (
          <p className={styles.quiet}>{told}</p>
        ) : (
          <Quote
            isPlain
            by={`${told}${decision.rightsExplained && familyInformed !== null ? ` ${t('authority.why.rights')}` : ''}`}
          >
            {familyView}
          </Quote>
        )}
        <WhyFacts decision={decision} />
      </Stack>
    </Section>
  )
}

function WhyFacts({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { caseId, tests } = useAuthorityCase()
  const test = tests.find(({ testId }) => testId === decision.reverseTestId)
  const dayOf = (day: string | null): string => (day === null ? '' : format.fullDay(day))
  const tried = [dayOf(decision.triedOn), decision.triedHow].filter((word) => word !== '')
  const values: readonly (readonly [id: string, value: string])[] = [
    ['tried', tried.join(': ')],
    ['effects', decision.effectsFamily],
    ['alternatives', decision.alternatives],
    ['executor', decision.executor],
    ['deadline', dayOf(decision.deadline)],
    ['reviewOn', dayOf(decision.reviewOn)],
    ['startsOn', dayOf(decision.startsOn)],
    ['whyLonger', decision.whyLonger],
    [
      'budget',
      decision.budgetEur === null
        ? ''
        : t('authority.euros', { amount: format.number(decision.budgetEur) }),
    ],
    ['awb', decision.awbDecisionRef],
    ['whyNoTest', decision.whyNoReverseTest],
  ]
  const facts = values
    .filter(([, value]) => value !== '')
    .map(([id, value]) => ({ id, term: t(`authority.why.${id}`), value }))
  const link =
    decision.reverseTestId === null
      ? []
      : [
          {
            id: 'test',
            term: t('authority.why.test'),
            value: (
              <TextLink href={`/huishouden/${caseId}/omgekeerde-toets/${decision.reverseTestId}`}>
                {test?.title ?? decision.reverseTestId}
              </TextLink>
            ),
          },
        ]
  return <Facts facts={[...facts, ...link]} />
}
