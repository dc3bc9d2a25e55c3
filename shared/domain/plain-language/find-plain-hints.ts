import { splitSentences } from '../../document/sentences.ts'
import { findHardWords, type HardWordList } from '../plan-quality/hard-words.ts'
import { countLongestSentence } from '../plan-quality/sentence-length.ts'
import { findPassive } from './find-passive.ts'

/** A place in a text that could be said more plainly. Never a score: it only points. */
export type PlainHint =
  | Readonly<{ kind: 'long'; sentence: string; words: number }>
  | Readonly<{ kind: 'passive'; words: string }>
  /** `plain` is best first. */
  | Readonly<{ kind: 'word'; word: string; plain: readonly string[] }>

/** The limit of the family's page (domain reference 6.7). */
const mostWords = 15

/** Long sentences, passive voice and hard words, each once, in this order. Names and quotations are passed over. */
export function findPlainHints(
  text: string,
  list: HardWordList,
  names: readonly string[],
): readonly PlainHint[] {
  const sentences = splitSentences(text)
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => sentence !== '')
  const long = sentences.flatMap((sentence): readonly PlainHint[] => {
    const words = countLongestSentence(sentence)
    return words > mostWords ? [{ kind: 'long', sentence, words }] : []
  })
  const passive = new Set(sentences.map(findPassive).filter((words) => words !== null))
  const hard = findHardWords(text, list, names).map((word): PlainHint => {
    const plain = list.plain.get(word.toLowerCase()) ?? []
    // '{wie}' asks for a name: that is the passive hint's question.
    return { kind: 'word', word, plain: plain.filter((one) => !one.includes('{')) }
  })
  return [...long, ...[...passive].map((words): PlainHint => ({ kind: 'passive', words })), ...hard]
}
