import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toStandInWords } from '../../../../shared/content/reflection/stand-in-words.ts'
import { ordinaryWords } from '../../../../shared/document/read-case-names.ts'
import type { Piece } from '../../../../shared/domain/pseudonymise/piece.ts'
import { pseudonymise } from '../../../../shared/domain/pseudonymise/pseudonymise.ts'
import {
  type KnownName,
  type StandIn,
  toPlain,
  toStandIns,
} from '../../../../shared/domain/pseudonymise/stand-ins.ts'

type Pseudonyms = Readonly<{
  /** Every name that is looked for, with what stands in for it. */
  standIns: readonly StandIn[]
  /** The texts as the group would get them. */
  shown: readonly (readonly Piece[])[]
  /** Words that may be names and were not judged yet, each once. */
  leftovers: readonly string[]
  rename: (name: string, standIn: string) => void
  /** This word is a name after all. */
  addName: (name: string) => void
  /** This word is no name. */
  allow: (word: string) => void
}>

/** Takes the names out of texts, with what the regisseur decides about the doubtful words. */
export function usePseudonyms(names: readonly KnownName[], texts: readonly string[]): Pseudonyms {
  const { language } = useTranslation().i18n
  const [added, setAdded] = useState<readonly KnownName[]>([])
  const [allowed, setAllowed] = useState<readonly string[]>([])
  const [renamed, setRenamed] = useState<Readonly<Record<string, string>>>({})
  const standIns = useMemo(
    () =>
      toStandIns([...names, ...added], toStandInWords(language)).map((one) => {
        const other = renamed[one.name]?.trim() ?? ''
        return other === '' ? one : { ...one, standIn: other }
      }),
    [names, added, language, renamed],
  )
  const shown = useMemo(
    () =>
      pseudonymise({
        texts,
        standIns,
        words: toStandInWords(language),
        ordinaryWords: new Set([...ordinaryWords, ...allowed.map((word) => toPlain(word))]),
      }),
    [texts, standIns, language, allowed],
  )
  const leftovers = [
    ...new Set(shown.flat().flatMap(({ text, isLeftover }) => (isLeftover ? [text] : []))),
  ]
  return {
    standIns,
    shown,
    leftovers,
    rename: (name, standIn) => setRenamed({ ...renamed, [name]: standIn }),
    addName: (name) => setAdded([...added, { name, kind: 'persoon' }]),
    allow: (word) => setAllowed([...allowed, word]),
  }
}
