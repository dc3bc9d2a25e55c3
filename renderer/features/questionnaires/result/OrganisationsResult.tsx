import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureLabels } from '../../../../shared/content/questionnaires/questionnaire-labels.ts'
import {
  type Picture,
  readValues,
  toPicture,
} from '../../../../shared/domain/questionnaire/agreement.ts'
import type { ItemAnswer } from '../../../../shared/domain/questionnaire/answer.ts'
import {
  type Questionnaire,
  type QuestionnaireItem,
  readItems,
} from '../../../../shared/domain/questionnaire/questionnaire.ts'
import { Button } from '../../../components/Button.tsx'
import { toCsv } from '../../../../shared/util/to-csv.ts'
import { Section } from '../../../components/Section.tsx'
import { Segment } from '../../../components/Segment.tsx'
import type { StatusKind } from '../../../components/status-kind.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Table } from '../../../components/Table.tsx'
import { Tag } from '../../../components/Tag.tsx'
import styles from '../questionnaires.module.css'
import { saveFile } from '../../../platform/save-file.ts'
import { useWords } from '../use-words.ts'
import { AgreementSummary } from './AgreementSummary.tsx'

export type ShownVoice = Readonly<{
  organisation: string
  isWrittenDown: boolean
  answers: readonly ItemAnswer[]
}>

type OrganisationsResultProps = Readonly<{
  questionnaire: Questionnaire
  title: string
  voices: readonly ShownVoice[]
  /** A word of the source beside each item, by its id. */
  remarks?: ReadonlyMap<string, ReactNode>
  remarkLabel?: string
}>

const pictureKinds: Readonly<Record<Picture, StatusKind>> = {
  eens: 'positive',
  verschil: 'warning',
  tegenspraak: 'negative',
  onvoldoende: 'default',
}

/** What each organisation answered to each indicator, and where they contradict each other. */
export function OrganisationsResult(props: OrganisationsResultProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const { questionnaire, voices, remarks } = props
  const [shown, setShown] = useState('alles')
  const isShown = ({ id }: QuestionnaireItem): boolean => {
    const picture = toPicture(readValues(voices, id))
    return shown === 'alles' || picture === 'tegenspraak' || picture === 'verschil'
  }
  const parts = questionnaire.parts
    .map((part) => ({ part, items: part.groups.flatMap(({ items }) => items).filter(isShown) }))
    .filter(({ items }) => items.length > 0)
  return (
    <>
      <AgreementSummary {...{ questionnaire, voices }} />
      <Section
        title={t('questionnaires.result.perItem')}
        actions={
          <>
            <Segment
              label={t('questionnaires.result.show')}
              value={shown}
              onChange={setShown}
              options={[
                { id: 'alles', label: t('questionnaires.result.all') },
                { id: 'verschil', label: t('questionnaires.result.differences') },
              ]}
            />
            <SaveButton {...props} />
          </>
        }
      >
        {parts.length === 0 && <p>{t('questionnaires.result.noDifferences')}</p>}
        <Stack gap="xl">
          {parts.map(({ part, items }) => (
            <section key={part.id} aria-label={say(part.title)}>
              <h3>{say(part.title)}</h3>
              <ItemTable
                {...{ items, voices, remarks }}
                caption={say(part.title)}
                remarkLabel={props.remarkLabel}
              />
            </section>
          ))}
        </Stack>
      </Section>
    </>
  )
}

type ItemTableProps = Readonly<{
  caption: string
  items: readonly QuestionnaireItem[]
  voices: readonly ShownVoice[]
  remarks: ReadonlyMap<string, ReactNode> | undefined
  remarkLabel: string | undefined
}>

function ItemTable({ caption, items, voices, remarks, remarkLabel }: ItemTableProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const remarkColumn = remarkLabel === undefined ? [] : [{ id: 'remark', label: remarkLabel }]
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'item', label: t('questionnaires.result.item') },
        ...voices.map(({ organisation, isWrittenDown }, index) => ({
          id: `v${index}`,
          label: isWrittenDown
            ? t('questionnaires.result.writtenDown', { organisation })
            : organisation,
        })),
        { id: 'picture', label: t('questionnaires.result.picture') },
        ...remarkColumn,
      ]}
      rows={items.map(({ id, text }) => ({
        id,
        cells: {
          item: say(text),
          picture: <PictureTag voices={voices} itemId={id} />,
          remark: remarks?.get(id) ?? '',
          ...Object.fromEntries(
            voices.map((voice, index) => [
              `v${index}`,
              <Given key={id} voice={voice} itemId={id} />,
            ]),
          ),
        },
      }))}
    />
  )
}

type OfItem = Readonly<{ itemId: string }>

function PictureTag({ voices, itemId }: OfItem & Readonly<{ voices: readonly ShownVoice[] }>) {
  const { say } = useWords()
  const picture = toPicture(readValues(voices, itemId))
  return <Tag kind={pictureKinds[picture]}>{say(pictureLabels[picture])}</Tag>
}

function Given({ voice, itemId }: OfItem & Readonly<{ voice: ShownVoice }>) {
  const { t } = useTranslation()
  const { sayValue } = useWords()
  const answer = voice.answers.find((one) => one.itemId === itemId)
  if (answer === undefined) return <span>{t('questionnaires.result.open')}</span>
  return (
    <span>
      {sayValue(answer.value)}
      {answer.evidence !== '' && <span className={styles.evidence}>{answer.evidence}</span>}
    </span>
  )
}

function SaveButton({ questionnaire, voices, title }: OrganisationsResultProps) {
  const { t } = useTranslation()
  const { say, sayValue } = useWords()
  const save = () => {
    const head = voices.flatMap(({ organisation }) => [
      organisation,
      t('questionnaires.result.evidenceOf', { organisation }),
    ])
    const rows = readItems(questionnaire).map(({ id, text }) => [
      id,
      say(text),
      ...voices.flatMap(({ answers }) => {
        const answer = answers.find(({ itemId }) => itemId === id)
        return answer === undefined ? ['', ''] : [sayValue(answer.value), answer.evidence]
      }),
      say(pictureLabels[toPicture(readValues(voices, id))]),
    ])
    const labels = [
      '',
      t('questionnaires.result.item'),
      ...head,
      t('questionnaires.result.picture'),
    ]
    const csv = toCsv([labels, ...rows])
    saveFile(`${title}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <Button icon="download" onPress={save}>
      {t('questionnaires.result.csv')}
    </Button>
  )
}
