import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { Paper } from './Paper.tsx'
import { PaperChoices } from './PaperChoices.tsx'
import type { DoPaperAct } from './paper-files.ts'
import { PaperTools } from './PaperTools.tsx'
import { type PaperChoice, usePaper } from './use-paper.ts'
import { usePrintedPaper } from './use-printed-paper.ts'
import styles from './output.module.css'

type OutputScreenProps = Readonly<{
  choice: PaperChoice
  onChange: (choice: PaperChoice) => void
  doAct?: DoPaperAct
}>

/** A paper as it comes out of the printer, with what can be done with it above. */
export function OutputScreen({ choice, onChange, doAct }: OutputScreenProps) {
  const { t } = useTranslation()
  const entries = useView('outputs', { params: { caseId: choice.caseId } }).data ?? []
  const made = usePaper(choice)
  const paper = made.data ?? null
  usePrintedPaper(paper)
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        {entries.length > 0 && (
          <PaperChoices choice={choice} entries={entries} onChange={onChange} />
        )}
        {paper !== null && (
          <PaperTools paper={paper} {...(doAct === undefined ? {} : { doAct })}>
            <Button
              variant="quiet"
              icon="refresh-cw"
              isPending={made.isFetching}
              onPress={() => void made.refetch()}
            >
              {t('output.again')}
            </Button>
          </PaperTools>
        )}
      </div>
      {made.isPending && <Spinner label={t('output.making')} isBlock />}
      <ErrorNotice error={made.error} onRetry={() => void made.refetch()} />
      {paper !== null && <Paper paper={paper} />}
    </div>
  )
}
