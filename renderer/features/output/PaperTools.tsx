import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { ActTools } from './ActTools.tsx'
import { type DoPaperAct, doPaperAct, type PaperAct } from './paper-files.ts'

type PaperToolsProps = Readonly<{
  paper: OutputDocument
  /** Another button at the end of the row. */
  children?: ReactNode
  doAct?: DoPaperAct
}>

const always: readonly PaperAct[] = ['print', 'pdf', 'word', 'text']

/** Print, and the files of a paper. When one cannot be made, the paper is still there. */
export function PaperTools({ paper, children, doAct = doPaperAct }: PaperToolsProps) {
  const { t } = useTranslation()
  const hasTable = paper.blocks.some(({ kind }) => kind === 'table')
  return (
    <ActTools
      acts={hasTable ? [...always, 'csv'] : always}
      toLabel={(act) => t(`output.act.${act}.label`)}
      perform={async (act) => doAct(act, paper)}
    >
      {children}
    </ActTools>
  )
}
