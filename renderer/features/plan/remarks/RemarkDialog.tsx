import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useCanWrite } from '../use-can-write.ts'
import { RemarkComposer } from './RemarkComposer.tsx'
import type { RemarkTarget } from './remark-target.ts'
import { RemarkThread } from './RemarkThread.tsx'
import { isOpen, type Thread, threadsAt, toThreads } from './threads.ts'
import styles from './remarks.module.css'

type RemarkDialogProps = Readonly<{ target: RemarkTarget; onClose: () => void }>

/** What was said about one place of the plan: open threads first, settled ones folded, and room for more. */
export function RemarkDialog({ target, onClose }: RemarkDialogProps) {
  const { t } = useTranslation()
  const canWrite = useCanWrite(planShape.remarks)
  const { rootName, id, field, name } = target
  const threads = threadsAt(toThreads(useEntities(planShape.remarks)), {
    rootName,
    id,
    ...(field === null ? {} : { field }),
  })
  const open = threads.filter(isOpen)
  const settled = threads.filter((thread) => !isOpen(thread))
  return (
    <Dialog isOpen onClose={onClose} size="lg" title={t('plan.remarks.about', { name })}>
      <div className={styles.dialog}>
        {open.length === 0 && <p className={styles.hint}>{t('plan.remarks.noneOpen')}</p>}
        <Threads threads={open} />
        {canWrite && <RemarkComposer key={`${rootName}/${id}/${field ?? ''}`} target={target} />}
        {settled.length > 0 && (
          <Disclosure label={t('plan.remarks.settledOnes', { count: settled.length })}>
            <Threads threads={settled} />
          </Disclosure>
        )}
      </div>
    </Dialog>
  )
}

const Threads = ({ threads }: Readonly<{ threads: readonly Thread[] }>) =>
  threads.length === 0 ? null : (
    <ul className={styles.threads}>
      {threads.map((thread) => (
        <RemarkThread key={thread.first.id} thread={thread} />
      ))}
    </ul>
  )
