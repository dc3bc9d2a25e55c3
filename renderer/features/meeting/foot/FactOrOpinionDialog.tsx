import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Row } from '../../../components/Row.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../document/use-text.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import { useRight } from '../../../document/use-right.ts'
import { useTextValue } from '../../../document/use-text-value.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { type Line, markedAt, toLines } from './note-lines.ts'

const kinds = ['fact', 'suspicion', 'opinion'] as const
type Kind = (typeof kinds)[number]

/** What is a fact and what is an opinion; a line of the notes can be marked as one of them. */
export function FactOrOpinionDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const { live } = useTableCase()
  const canWrite = useRight('meeting') === 'write'
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.fact.title')}>
      <Stack>
        <dl className={styles.words}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`meeting.fact.${kind}`)}</dt>
              <dd>{t(`meeting.fact.${kind}Text`)}</dd>
            </div>
          ))}
        </dl>
        {canWrite && live.running !== null && (
          <MarkLine itemId={live.running.itemId} onDone={onClose} />
        )}
      </Stack>
    </Dialog>
  )
}

type MarkLineProps = Readonly<{ itemId: string; onDone: () => void }>

function MarkLine({ itemId, onDone }: MarkLineProps) {
  const text = useText(meetingShape.agenda, itemId, 'notes')
  return text === null ? null : <Lines text={text} onDone={onDone} />
}

type LinesProps = Readonly<{
  text: NonNullable<ReturnType<typeof useText>>
  onDone: () => void
}>

function Lines({ text, onDone }: LinesProps) {
  const { t } = useTranslation()
  const live = useDocumentOf(meetingShape.agenda)
  const value = useTextValue(text)
  const [chosen, setChosen] = useState<Line | null>(null)
  const lines = toLines(value)
  if (lines.length === 0) return null
  const mark = (kind: Kind) => {
    if (chosen === null || live === null) return
    // Someone may have typed meanwhile: the line is looked up again by its words.
    const at = markedAt(text.toJSON(), chosen)
    if (at !== null)
      live.doc.transact(
        () => text.insert(at, ` (${t(`meeting.fact.${kind}`).toLowerCase()})`),
        live.origin,
      )
    onDone()
  }
  return (
    <>
      <ChoiceGroup
        label={t('meeting.fact.which')}
        value={chosen === null ? null : String(chosen.number)}
        onChange={(id) => setChosen(lines.find(({ number }) => String(number) === id) ?? null)}
        choices={lines.map(({ number, words }) => ({ id: String(number), label: words }))}
      />
      <MarkButtons isChosen={chosen !== null} onMark={mark} />
    </>
  )
}

type MarkButtonsProps = Readonly<{ isChosen: boolean; onMark: (kind: Kind) => void }>

/** The words below stay in one place: first why nothing can be pressed yet, then what pressing does. */
function MarkButtons({ isChosen, onMark }: MarkButtonsProps) {
  const { t } = useTranslation()
  const effectId = useId()
  return (
    <Stack gap="sm">
      <Row gap="sm">
        {kinds.map((kind) => (
          <Button
            key={kind}
            isDisabled={!isChosen}
            describedBy={effectId}
            onPress={() => onMark(kind)}
          >
            {t(`meeting.fact.mark.${kind}`)}
          </Button>
        ))}
      </Row>
      <p id={effectId} className={styles.quiet}>
        {t(isChosen ? 'meeting.fact.effect' : 'meeting.fact.whichFirst')}
      </p>
    </Stack>
  )
}
