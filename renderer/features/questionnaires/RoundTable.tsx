import { useTranslation } from 'react-i18next'
import type { QuestionnaireRound } from '../../../shared/api/questionnaire-routes.ts'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useWords } from './use-words.ts'

type RoundTableProps = Readonly<{ rounds: readonly QuestionnaireRound[]; base: string }>

/** Rounds with how far each is. */
export function RoundTable({ rounds, base }: RoundTableProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const format = useFormat()
  return (
    <Table
      caption={t('questionnaires.rounds')}
      columns={[
        { id: 'title', label: t('questionnaires.round.title') },
        { id: 'questionnaire', label: t('questionnaires.round.questionnaire') },
        { id: 'on', label: t('questionnaires.round.on') },
        { id: 'answered', label: t('questionnaires.round.answered') },
        { id: 'mine', label: t('questionnaires.round.mine') },
      ]}
      rows={rounds.map((round) => ({
        id: round.roundId,
        cells: {
          title: (
            <TextLink href={`${base}?ronde=${encodeURIComponent(round.roundId)}`}>
              {round.title}
            </TextLink>
          ),
          questionnaire: say(round.questionnaire.title),
          on: format.shortDay(round.on),
          answered: t('questionnaires.answers', { count: round.answered }),
          mine: <Mine round={round} />,
        },
      }))}
    />
  )
}

function Mine({ round: { mine, mayAnswer } }: Readonly<{ round: QuestionnaireRound }>) {
  const { t } = useTranslation()
  if (mine !== null)
    return (
      <Tag kind="positive" icon="check">
        {t('questionnaires.round.done')}
      </Tag>
    )
  return mayAnswer ? (
    <Tag kind="action">{t('questionnaires.round.waiting')}</Tag>
  ) : (
    <span>{t('questionnaires.round.notDone')}</span>
  )
}
