import type { OutputDocument } from './output-document.ts'
import { type PaperWords, paperTexts, toPaperWords } from './paper-words.ts'

/** The lines at head and foot of a paper, the same in every rendering. */
export type PaperLines = Readonly<{
  /** Name of the sending organisation; null when there is none. */
  organisation: string | null
  /** Who, when, about what. */
  from: string
  /** Null for a real household. */
  example: string | null
  /** At the foot of every page where the rendering has pages. */
  reference: string
  /** At the end: where the chain of records stood. */
  proof: string
}>

/** The lines of this paper. */
export function toPaperLines({ title, language, sender, proof }: OutputDocument): PaperLines {
  const words = toPaperWords(language)
  const on = words.day(sender.on)
  return {
    organisation: sender.style.name ?? sender.municipality,
    from: `${words.say(paperTexts.by, { name: sender.name })}, ${on}`,
    example: sender.isExample ? words.say(paperTexts.example) : null,
    reference: `${sender.reference}, ${title}, ${on}`,
    proof: toProof(words, proof),
  }
}

const toProof = (words: PaperWords, { seal, ...end }: OutputDocument['proof']): string =>
  seal === undefined
    ? words.say(paperTexts.proof, end)
    : words.say(paperTexts.sealedProof, { ...end, seal })
