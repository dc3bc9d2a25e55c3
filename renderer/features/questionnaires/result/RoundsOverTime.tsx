import { useTranslation } from 'react-i18next'
import type { QuestionnaireRound } from '../../../../shared/api/questionnaire-routes.ts'
import { readItems } from '../../../../shared/domain/questionnaire/questionnaire.ts'
import type { Bar } from '../../../../shared/output/bar-chart.ts'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useWords } from '../use-words.ts'
import { toAgreementSegments, toCountSegments } from './bars.ts'
import { BarsWithTable } from './BarsWithTable.tsx'
import styles from '../questionnaires.module.css'

type RoundsOverTimeProps = Readonly<{ rounds: readonly QuestionnaireRound[] }>

const fewestRounds = 2

/** The course over closed rounds, per questionnaire that was asked more than once. */
export function RoundsOverTime({ rounds }: RoundsOverTimeProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const ids = [...new Set(rounds.map(({ questionnaire }) => questionnaire.id))]
  const series = ids
    .map((id) => rounds.filter(({ questionnaire }) => questionnaire.id === id))
    .filter(({ length }) => length >= fewestRounds)
  if (series.length === 0) return null
  return (
    <Section title={t('questionnaires.overTime.title')} intro={t('questionnaires.overTime.intro')}>
      <Stack gap="xl">
        {series.map((ofOne) => {
          const questionnaire = ofOne.at(-1)?.questionnaire
          return questionnaire === undefined ? null : (
            <section
              key={questionnaire.id}
              className={styles.course}
              aria-label={say(questionnaire.title)}
            >
              <h3>{say(questionnaire.title)}</h3>
              {questionnaire.voice === 'organisatie' ? (
                <Agreement rounds={ofOne} />
              ) : (
                <ItemCourses rounds={ofOne} />
              )}
            </section>
          )
        })}
      </Stack>
    </Section>
  )
}

function Agreement({ rounds }: RoundsOverTimeProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const toName = useRoundName()
  return (
    <BarsWithTable
      caption={t('questionnaires.overTime.title')}
      firstLabel={t('questionnaires.round.title')}
      bars={rounds.map((round) => ({
        id: round.roundId,
        label: toName(round),
        segments: toAgreementSegments(
          round.voices ?? [],
          readItems(round.questionnaire).map(({ id }) => id),
          say,
        ),
      }))}
    />
  )
}

function ItemCourses({ rounds }: RoundsOverTimeProps) {
  const { t } = useTranslation()
  const { say, sayValue } = useWords()
  const toName = useRoundName()
  const items = rounds.flatMap(({ questionnaire }) => readItems(questionnaire))
  const asked = [...new Map(items.map((item) => [item.id, item])).values()]
  const barsOf = (itemId: string, side: 'team' | 'gezin'): readonly Bar[] =>
    rounds.flatMap((round) => {
      const found = round.counts?.find((one) => one.itemId === itemId && one.side === side)
      if (found === undefined) return []
      const segments = toCountSegments(found.counts, sayValue)
      return [{ id: `${side}-${round.roundId}`, label: toName(round), segments }]
    })
  const courses = asked.flatMap(({ id, text }) =>
    (['team', 'gezin'] as const).flatMap((side) => {
      const bars = barsOf(id, side)
      if (bars.every(({ segments }) => segments.length === 0)) return []
      const name = `${say(text)} (${t(`questionnaires.side.${side}`)})`
      return [
        <section key={`${id}-${side}`} aria-label={name}>
          <h4>{name}</h4>
          <BarsWithTable caption={name} firstLabel={t('questionnaires.round.title')} bars={bars} />
        </section>,
      ]
    }),
  )
  return <Stack gap="xl">{courses}</Stack>
}

function useRoundName(): (round: QuestionnaireRound) => string {
  const format = useFormat()
  return ({ title, on }) => `${title}, ${format.shortDay(on)}`
}
