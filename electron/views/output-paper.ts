import { houseStyle, type HouseStyle, noHouseStyle } from '../../shared/output/house-style.ts'
import type { OutputDocument, PaperLanguage } from '../../shared/output/output-document.ts'
import type { CaseRow, RecordRow } from '../vault/vault-operations.ts'
import { toHostDay } from './caseload-figures.ts'
import type { OutputContent } from './output-kinds.ts'

/** What stands around the content of every paper. */
export type PaperFrame = Readonly<{
  kind: string
  language: PaperLanguage
  caseRow: CaseRow
  municipality: string | null
  style: HouseStyle
  /** The record of this very making: the end of the chain as the paper tells it. */
  made: Pick<RecordRow, 'n' | 'hash' | 'at'>
  /** The short form of the key of this vault. */
  seal: string
}>

/** What a paper says, put between head and foot. */
export const toOutputDocument = (
  { title, blocks, subtitle }: OutputContent,
  { kind, language, caseRow, municipality, style, made, seal }: PaperFrame,
): OutputDocument => ({
  kind,
  title,
  subtitle: subtitle ?? `${caseRow.title}, ${caseRow.ref}`,
  language,
  sender: {
    municipality,
    name: caseRow.regisseur,
    on: toHostDay(made.at),
    reference: caseRow.ref,
    isExample: caseRow.isExample,
    style,
  },
  blocks,
  proof: { records: made.n, hash: made.hash, seal },
})

/** The house style as it was kept; what is absent or cannot be read any more is the app's own look. */
export function readHouseStyle(stored: string | null): HouseStyle {
  try {
    return houseStyle.safeParse(JSON.parse(stored ?? 'null')).data ?? noHouseStyle
  } catch {
    return noHouseStyle
  }
}
