import type { PlanFacts } from './plan-facts.ts'
import { findHardWords, type HardWordList } from './hard-words.ts'
import { countLongestSentence } from './sentence-length.ts'
import {
  atRow,
  defineCheck,
  type Finding,
  isBlank,
  notApplicable,
  type PlanCheck,
  toBeginning,
  toOutcome,
} from './quality-check.ts'

type FamilyText = Readonly<{ root: string; id: string; text: string }>

/** What the family is asked to read. Not its own words, and not what professionals note for themselves. */
const readFamilyTexts = ({ goals, workingGoals, actions }: PlanFacts): readonly FamilyText[] =>
  [
    ...goals.flatMap(({ id, title, sign }) => [
      { root: 'goals', id, text: title },
      { root: 'goals', id, text: sign },
    ]),
    ...workingGoals.map(({ id, title }) => ({ root: 'workingGoals', id, text: title })),
    ...actions.map(({ id, what }) => ({ root: 'actions', id, text: what })),
  ].filter(({ text }) => !isBlank(text))

/** Words of a name are not judged: people and organisations are called as they call themselves. */
const readNames = ({ persons, network, parties }: PlanFacts): readonly string[] => [
  ...persons.map(({ name }) => name),
  ...network.map(({ name }) => name),
  ...parties.flatMap(({ name, worker }) => [name, worker]),
]

const toFinding = ({ root, id, text }: FamilyText, words: readonly string[]): Finding =>
  atRow('goals', root, id, { text: toBeginning(text), words })

/** No hard words in goals and actions, by a list of them. */
export const plainWordsCheck = (list: HardWordList): PlanCheck<'plainWords'> =>
  defineCheck({
    id: 'plainWords',
    place: 'goals',
    check(plan) {
      const texts = readFamilyTexts(plan)
      if (texts.length === 0) return notApplicable
      const names = readNames(plan)
      return toOutcome(
        texts.flatMap((text) => {
          const words = findHardWords(text.text, list, names)
          return words.length === 0 ? [] : [toFinding(text, words)]
        }),
      )
    },
  })

/** More words than this in one sentence is hard to follow when it is read aloud (plain words, 3.2: "erg lang"). */
const mostWords = 20

/** No very long sentences in goals and actions. */
export const shortSentencesCheck = defineCheck({
  id: 'shortSentences',
  place: 'goals',
  check(plan) {
    const texts = readFamilyTexts(plan)
    if (texts.length === 0) return notApplicable
    return toOutcome(
      texts
        .filter(({ text }) => countLongestSentence(text) > mostWords)
        .map((text) => toFinding(text, [])),
    )
  },
})
