import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { toSourceRef } from '../../../../shared/domain/source-ref.ts'
import { Button } from '../../../components/Button.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { announce } from '../../../components/announce.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { useRight } from '../../../document/use-right.ts'
import { useRowsOf } from './use-rows-of.ts'
import styles from './outcome.module.css'

type ClashesToPlanProps = Readonly<{ caseId: string; testId: string }>

/** Question 3.6: what organisations ask against each other becomes a clash in the plan, with an owner there. */
export function ClashesToPlan({ caseId, testId }: ClashesToPlanProps) {
  const { t } = useTranslation()
  const rows = useRowsOf('OT-3.6')
  const canWrite = useRight('plan') === 'write'
  const refs = useDerived(planShape.conflicts, (all) => all.map(({ id }) => toConflictRef(id)))
  const put = usePutClash(testId)
  if (rows.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('reverse-test-parts.clashes.title')}>
      <p className={styles.title}>{t('reverse-test-parts.clashes.title')}</p>
      <ul className={styles.lines}>
        {rows.map(({ id, text, becameRef }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>{text}</span>
            {becameRef !== null && refs.includes(becameRef) ? (
              <>
                <Status kind="positive" icon="circle-check">
                  {t('reverse-test-parts.clashes.done')}
                </Status>
                <TextLink
                  href={`/huishouden/${caseId}/plan`}
                  label={t('reverse-test-parts.clashes.openNamed', { words: text })}
                >
                  {t('reverse-test-parts.toPlan.open')}
                </TextLink>
              </>
            ) : (
              canWrite && (
                <Button
                  label={t('reverse-test-parts.clashes.makeNamed', { words: text })}
                  onPress={() => {
                    put(id)
                    announce(t('reverse-test-parts.clashes.done'), 'polite')
                  }}
                >
                  {t('reverse-test-parts.clashes.make')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const toConflictRef = (id: string): string => `conflicts:${id}`

function usePutClash(testId: string): (rowId: string) => void {
  const conflicts = useEdits(planShape.conflicts)
  const rows = useEdits(reverseTestShape.rows)
  const { doc } = useLiveDocument('reverseTest')
  return (rowId) => {
    const row = findEntity(doc, reverseTestShape.rows, rowId)
    if (row === null) return
    const sourceRef = toSourceRef('reverseTest', testId)
    const id = conflicts.add({ effect: row.text, sourceRef })
    if (id !== null) rows.set(rowId, 'becameRef', toConflictRef(id))
  }
}
