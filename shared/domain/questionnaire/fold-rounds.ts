import {
  type RoundAnswered,
  type RoundOpened,
  questionnaireAddedBody,
  roundAnsweredBody,
  roundClosedBody,
  roundOpenedBody,
} from './questionnaire-facts.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Names of these facts, for whoever folds them without knowing how they are declared. */
export const questionnaireTypes = {
  added: 'questionnaire.added',
  opened: 'questionnaire.opened',
  answered: 'questionnaire.answered',
  closed: 'questionnaire.closed',
} as const

/** A fact as it is kept; a page has them without answers. */
type Fact = Readonly<{ n: number; type: string; byId: string | null; body: unknown }>

/** Who an answer speaks for: one organisation, or one person. */
export type Voice = RoundAnswered & Readonly<{ n: number; byId: string | null }>

export type Round = RoundOpened &
  Readonly<{
    openedById: string | null
    isClosed: boolean
    /** The last answer of each, in the order in which they first came. */
    voices: readonly Voice[]
  }>

/** The rounds of a case, oldest first, and the questionnaires that it added. What cannot be read is left out. */
export function foldRounds(
  facts: readonly Fact[],
): Readonly<{ rounds: readonly Round[]; own: readonly Questionnaire[] }> {
  const rounds = new Map<string, Round>()
  const own: Questionnaire[] = []
  for (const fact of facts) {
    if (fact.type === questionnaireTypes.added) {
      const { data } = questionnaireAddedBody.safeParse(fact.body)
      if (data !== undefined) own.push(data.questionnaire)
    } else foldRound(rounds, fact)
  }
  return { rounds: [...rounds.values()], own }
}

function foldRound(rounds: Map<string, Round>, { n, type, byId, body }: Fact): void {
  if (type === questionnaireTypes.opened) {
    const { data } = roundOpenedBody.safeParse(body)
    if (data !== undefined)
      rounds.set(data.roundId, { ...data, openedById: byId, isClosed: false, voices: [] })
  } else if (type === questionnaireTypes.answered) {
    const { data } = roundAnsweredBody.safeParse(body)
    const round = data === undefined ? undefined : rounds.get(data.roundId)
    if (data === undefined || round === undefined) return
    const voice = { ...data, n, byId }
    rounds.set(round.roundId, { ...round, voices: toVoices(round.voices, voice) })
  } else if (type === questionnaireTypes.closed) {
    const { data } = roundClosedBody.safeParse(body)
    const round = data === undefined ? undefined : rounds.get(data.roundId)
    if (round !== undefined) rounds.set(round.roundId, { ...round, isClosed: true })
  }
}

const toVoices = (voices: readonly Voice[], voice: Voice): readonly Voice[] =>
  voices.some((other) => isSameVoice(other, voice))
    ? voices.map((other) => (isSameVoice(other, voice) ? voice : other))
    : [...voices, voice]

const isSameVoice = (a: Voice, b: Voice): boolean =>
  a.organisation === '' || b.organisation === ''
    ? a.organisation === b.organisation && a.byId === b.byId
    : isSameOrganisation(a.organisation, b.organisation)

/** 'De Oeverzorg' and 'de  oeverzorg' are one. */
export const isSameOrganisation = (a: string, b: string): boolean =>
  toPlainName(a) === toPlainName(b)

const toPlainName = (name: string): string =>
  name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl')
