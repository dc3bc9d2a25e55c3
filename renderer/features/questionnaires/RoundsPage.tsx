import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Questionnaire } from '../../../shared/domain/questionnaire/questionnaire.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { NewRound } from './NewRound.tsx'
import type { QuestionnairesView } from './QuestionnairesFrame.tsx'
import { RoundsOverTime } from './result/RoundsOverTime.tsx'
import { RoundScreen } from './round/RoundScreen.tsx'
import { RoundTable } from './RoundTable.tsx'

type RoundsPageProps = Readonly<{
  caseId: string
  /** Address of this page; a round is shown under '?ronde=…'. */
  base: string
  view: QuestionnairesView
  roundId: string | null
  /** What a round can be begun of. */
  questionnaires: readonly Questionnaire[]
  head: ReactNode
  end?: ReactNode
  /** Where a round without people can be looked at. */
  exampleHref?: string
}>

/** All rounds of a case, or one of them. */
export function RoundsPage(props: RoundsPageProps) {
  const { t } = useTranslation()
  const { caseId, base, view, roundId } = props
  const round = view.rounds.find((one) => one.roundId === roundId)
  if (round !== undefined)
    return <RoundScreen key={round.roundId} caseId={caseId} round={round} backHref={base} />
  return (
    <>
      {props.head}
      {roundId !== null && <Notice kind="neutral">{t('questionnaires.roundGone')}</Notice>}
      <Rounds {...props} />
      {props.end}
    </>
  )
}

function Rounds(props: RoundsPageProps) {
  const { t } = useTranslation()
  const { caseId, base, view, questionnaires, exampleHref } = props
  const [isBeginning, setIsBeginning] = useState(false)
  const running = view.rounds.filter(({ isClosed }) => !isClosed)
  const closed = view.rounds.filter(({ isClosed }) => isClosed)
  const begin = view.mayOpen && !isBeginning && (
    <Button icon="plus" variant="primary" onPress={() => setIsBeginning(true)}>
      {t('questionnaires.begin.button')}
    </Button>
  )
  return (
    <>
      <Section isFirst title={t('questionnaires.running')} actions={running.length > 0 && begin}>
        {isBeginning && (
          <NewRound
            {...{ caseId, questionnaires }}
            runningIds={running.map(({ questionnaire }) => questionnaire.id)}
            onClose={() => setIsBeginning(false)}
          />
        )}
        {running.length > 0 && <RoundTable rounds={running} base={base} />}
        {running.length === 0 && !isBeginning && (
          <EmptyState headingLevel={3} actions={begin}>
            {t(`questionnaires.${view.mayOpen ? 'empty' : 'emptyGuest'}`)}
          </EmptyState>
        )}
      </Section>
      <Section title={t('questionnaires.closed')}>
        <Stack gap="lg">
          {closed.length > 0 && <RoundTable rounds={closed} base={base} />}
          {closed.length === 0 && <p>{t('questionnaires.noneClosed')}</p>}
          {exampleHref !== undefined && (
            <p>
              <TextLink href={exampleHref}>{t('questionnaires.example.link')}</TextLink>
            </p>
          )}
        </Stack>
      </Section>
      <RoundsOverTime rounds={closed} />
    </>
  )
}
