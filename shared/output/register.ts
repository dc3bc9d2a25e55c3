import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import type { RegisterEntry } from './register-entries.ts'
import { registerTexts as texts } from './register-texts.ts'
import { section, tableOf } from './section.ts'

type RegisterPaper = Readonly<{
  language: PaperLanguage
  /** Newest first. */
  entries: readonly RegisterEntry[]
}>

/** Title and pieces of the register: every agreement and decision with its state, term and positions. */
export function toRegisterPaper({ language, entries }: RegisterPaper) {
  const words = toPaperWords(language)
  const ofKind = (kind: RegisterEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  const tables = [
    ...toPart(words.say(texts.decisions), ofKind('decision'), words),
    ...toPart(words.say(texts.agreements), ofKind('agreement'), words),
  ]
  const blocks: readonly OutputBlock[] = [
    ...(tables.length === 0
      ? [{ kind: 'paragraph', text: words.say(texts.none) } as const]
      : tables),
    ...section(2, words.say(texts.proof), [
      { kind: 'paragraph', text: words.say(texts.proofText) },
    ]),
  ]
  return { title: words.say(texts.title), blocks }
}

const toPart = (title: string, entries: readonly RegisterEntry[], words: PaperWords) =>
  section(
    2,
    title,
    tableOf(
      title,
      [
        { label: words.say(texts.number), namesRow: true, share: 2 },
        { label: words.say(texts.what), share: 9 },
        { label: words.say(texts.owner), share: 6 },
        { label: words.say(texts.term), share: 5 },
        { label: words.say(texts.state), share: 5 },
        { label: words.say(texts.kept), share: 5 },
        { label: words.say(texts.positions), share: 8 },
      ],
      entries.map((entry) => [
        entry.id,
        entry.title,
        entry.owner,
        toTerm(entry, words),
        toState(entry, words),
        toKept(entry, words),
        toPositions(entry, words),
      ]),
    ),
  )

function toTerm({ startsOn, endsOn, on }: RegisterEntry, words: PaperWords): string {
  const [from, until] = [words.day(startsOn ?? on), words.day(endsOn)]
  return endsOn === null
    ? words.say(texts.from, { from })
    : words.say(texts.fromUntil, { from, until })
}

const toState = ({ status, isSuspended }: RegisterEntry, words: PaperWords): string =>
  isSuspended ? words.say(texts.suspended, { state: words.say(status) }) : words.say(status)

function toKept({ isKept, why }: RegisterEntry, words: PaperWords): string {
  if (isKept === null) return ''
  if (isKept) return words.say(texts.isKept)
  return why === '' ? words.say(texts.notKept) : words.say(texts.notKeptWhy, { why })
}

function toPositions({ positions, silent }: RegisterEntry, words: PaperWords): string {
  return [
    ...positions.map(({ name, says, after }) =>
      after === null
        ? `${name}: ${words.say(says)}`
        : `${name}: ${words.say(says)} (${words.say(after)})`,
    ),
    ...silent.map((name) => `${name}: ${words.say(texts.silent)}`),
  ].join('; ')
}
