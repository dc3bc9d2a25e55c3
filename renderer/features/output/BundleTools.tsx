import { useTranslation } from 'react-i18next'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { ActTools } from './ActTools.tsx'
import { type DoPaperAct, doPaperAct, type PaperAct } from './paper-files.ts'

type BundleToolsProps = Readonly<{
  /** All papers as one, for print and PDF. */
  whole: OutputDocument
  papers: readonly OutputDocument[]
  doAct?: DoPaperAct
}>

const acts: readonly PaperAct[] = ['print', 'pdf', 'word', 'text']

/** Print and PDF of all papers at once; Word and text as a file per paper. */
export function BundleTools({ whole, papers, doAct = doPaperAct }: BundleToolsProps) {
  const { t } = useTranslation()
  const perform = async (wanted: PaperAct): Promise<void> => {
    if (wanted === 'print' || wanted === 'pdf') return doAct(wanted, whole)
    // One after the other: browsers drop downloads that begin at the same moment.
    for (const paper of papers) await doAct(wanted, paper)
    return undefined
  }
  return <ActTools acts={acts} toLabel={(act) => t(`output.bundle.${act}`)} perform={perform} />
}
