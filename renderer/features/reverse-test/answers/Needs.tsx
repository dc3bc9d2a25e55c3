import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import {
  type needKind,
  needKindLabels,
  needKinds,
} from '../../../../shared/content/reverse-test/vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { SortableList } from '../../../components/SortableList.tsx'
import { useRight } from '../../../document/use-right.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AddLine } from '../fields/AddLine.tsx'
import { Line } from '../fields/Line.tsx'
import { useRows } from '../fields/use-rows.ts'
import styles from '../reverse-test.module.css'

type NeedKind = z.output<typeof needKind>

/** What is needed and what is wished for, apart in two columns that take each other's lines. */
export function Needs({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  return (
    <div className={styles.columns}>
      {needKinds.map((kind) => (
        <NeedColumn key={kind} kind={kind} questionId={question.id} />
      ))}
    </div>
  )
}

/** What was not said to be needed is wished for. */
const toKind = (kind: string | null): NeedKind => (kind === 'nodig' ? 'nodig' : 'gewenst')

type NeedColumnProps = Readonly<{ kind: NeedKind; questionId: string }>

function NeedColumn({ kind, questionId }: NeedColumnProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const canAnswer = useRight('reverseTest') === 'write'
  const { ids, edits, add } = useRows(questionId, (row) => toKind(row.kind) === kind)
  const title = label(needKindLabels[kind])
  const nameOf = (id: string) =>
    t('reverse-test.needs.line', { number: ids.indexOf(id) + 1, title })
  const move = (id: string, { beforeId }: Readonly<{ beforeId: string | null }>): void => {
    const others = ids.filter((one) => one !== id)
    const place = beforeId === null ? others.length : others.indexOf(beforeId)
    if (place < 0) return
    edits.move(id, { afterId: others[place - 1] ?? null, beforeId: others[place] ?? null })
  }
  return (
    <div className={styles.column} data-need={kind}>
      <h4>{title}</h4>
      <SortableList
        label={title}
        items={ids}
        getId={(id) => id}
        getText={nameOf}
        group="needs"
        isDisabled={!canAnswer}
        onMove={move}
        onInsert={(id, place) =>
          edits.together(() => {
            edits.set(id, 'kind', kind)
            move(id, place)
          })
        }
        empty={<p className={styles.drop}>{t('reverse-test.needs.empty')}</p>}
      >
        {(id, { handle }) => (
          <Line id={id} label={nameOf(id)} before={handle}>
            {canAnswer && <OtherColumn id={id} kind={kind} questionId={questionId} />}
          </Line>
        )}
      </SortableList>
      {canAnswer && (
        <AddLine root={reverseTestShape.rows} field="text" onAdd={() => add({ kind })}>
          {t(`reverse-test.needs.add.${kind}`)}
        </AddLine>
      )}
    </div>
  )
}

/** The same as dragging, in one press. */
function OtherColumn({ id, kind, questionId }: NeedColumnProps & Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const { edits } = useRows(questionId)
  const other = kind === 'nodig' ? 'gewenst' : 'nodig'
  return (
    <Button
      size="compact"
      icon={kind === 'nodig' ? 'arrow-right' : 'arrow-left'}
      onPress={() => edits.set(id, 'kind', other)}
    >
      {t(`reverse-test.needs.to.${other}`)}
    </Button>
  )
}
