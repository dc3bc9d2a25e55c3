import {
  type JustificationPart,
  justificationTemplate,
  justificationTitle,
  noSolutionTitle,
} from '../content/reverse-test/justification-template.ts'
import { reverseTestCredit } from '../content/reverse-test/reverse-test-steps.ts'
import type { TestOutcome } from '../domain/reverse-test-vocabulary.ts'
import type { JustificationInput } from './justification-input.ts'
import { toLineContent } from './justification-lines.ts'
import type { WrittenPart } from './justification-part.ts'
import { justificationTexts as texts } from './justification-texts.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { keyValuesOf, listOf, paragraphs, section } from './section.ts'

type Blocks = readonly OutputBlock[]

/** The parts of the justification that have something to say, in the order of the template. */
export function toJustificationParts(
  input: JustificationInput,
  language: PaperLanguage,
): readonly WrittenPart[] {
  const words = toPaperWords(language)
  return justificationTemplate.flatMap((part) => {
    const blocks = toPartBlocks(part, input, words)
    return blocks.length === 0 ? [] : [{ id: part.id, title: words.say(part), blocks }]
  })
}

/** Short lines become one list of labels and values; longer ones stand under a heading of their own. */
function toPartBlocks(
  part: JustificationPart,
  input: JustificationInput,
  words: PaperWords,
): Blocks {
  const lines = part.lines.map(({ questionId, label }) => ({
    label: words.say(label),
    content: toLineContent(questionId)(input, words),
  }))
  const blocks: OutputBlock[] = []
  let pairs: [string, string][] = []
  const flush = (): void => {
    blocks.push(...keyValuesOf(pairs))
    pairs = []
  }
  for (const { label, content } of lines) {
    const isTitled = label === words.say(part) || part.lines.length === 1
    if (typeof content === 'string' && !isTitled) {
      pairs.push([label, content])
      continue
    }
    flush()
    if (typeof content === 'string') blocks.push(...paragraphs(content))
    else blocks.push(...(isTitled ? content : section(3, label, content)))
  }
  flush()
  return blocks
}

/** One version of a justification, or the draft of the next one, as it is put on paper. */
export type JustificationPaper = Readonly<{
  language: PaperLanguage
  caseRef: string
  testId: string
  /** The issue in a few words. */
  title: string
  outcome: TestOutcome
  parts: readonly WrittenPart[]
  /** Null: a draft that may still change. */
  version: Readonly<{
    number: number
    on: string
    why: string
    /** The decision that refers to it; null while it is not locked. */
    decisionRef: string | null
    /** Titles of the parts that say something else than in the version before. */
    changed: readonly string[]
  }> | null
}>

/** Title and pieces of the onderbouwing (domain reference 1.6). */
export function toJustificationPaper({
  language,
  caseRef,
  testId,
  title,
  outcome,
  parts,
  version,
}: JustificationPaper): Readonly<{ title: string; blocks: Blocks }> {
  const words = toPaperWords(language)
  return {
    title: words.say(outcome === 'geenOplossing' ? noSolutionTitle : justificationTitle),
    blocks: [
      ...keyValuesOf([
        [words.say(texts.case), caseRef],
        [words.say(texts.test), `${testId}, ${title}`],
        [words.say(texts.version), version === null ? '' : String(version.number)],
        [words.say(texts.day), words.day(version?.on ?? null)],
        [words.say(texts.lockedBy), version?.decisionRef ?? ''],
      ]),
      ...(version === null ? [{ kind: 'notice', text: words.say(texts.draft) } as const] : []),
      ...parts.flatMap((part) => section(2, part.title, part.blocks)),
      ...(version === null ? [] : toChanges(version, words)),
      { kind: 'paragraph', text: words.say(reverseTestCredit) },
    ],
  }
}

const toChanges = (
  { number, why, changed }: NonNullable<JustificationPaper['version']>,
  words: PaperWords,
): Blocks =>
  number === 1
    ? []
    : section(2, words.say(texts.changedSince, { version: number - 1 }), [
        ...paragraphs(why),
        ...listOf(changed),
      ])
