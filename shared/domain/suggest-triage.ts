import type { TriageAnswer, TriageOutcome } from './case-life.ts'

/** Answers by question, 'TR1' to 'TR10'; a question that was not answered is absent. */
export type TriageAnswers = Readonly<Record<string, TriageAnswer>>

/** What the answers point to, and which ones did: a person decides and says why, also against this. */
export type TriageSuggestion = Readonly<{ outcome: TriageOutcome; because: readonly string[] }>

/** From this many parties on, they count as a sign that the question is more than one (S000, S004). */
const several = 3
/** The highest place of a scale of three. */
const much = 3

/**
 * Suggests an outcome of triage (domain reference 5.4); null while too little is known. Never suggests that
 * a case is not ours: that takes someone who knows the other organisation.
 */
export function suggestTriage(answers: TriageAnswers): TriageSuggestion | null {
  const domains = answers.TR2
  if (answers.TR1 === 'nee') return { outcome: 'veiligheid', because: ['TR1'] }
  if (answers.TR1 === undefined || typeof domains !== 'number') return null
  const complex = readComplexity(answers)
  if (answers.TR8 === 1)
    return { outcome: 'waakvlam', because: answers.TR9 === 'ja' ? ['TR8', 'TR9'] : ['TR8'] }
  if (domains >= 2 && complex.length >= 2) return { outcome: 'coach', because: ['TR2', ...complex] }
  if (domains > 0)
    return answers.TR7 === much && domains === 1 && complex.length === 0
      ? { outcome: 'voorliggendVeld', because: ['TR2', 'TR7'] }
      : { outcome: 'consulent', because: ['TR2', ...complex] }
  return answers.TR9 === 'ja'
    ? { outcome: 'waakvlam', because: ['TR2', 'TR9'] }
    : { outcome: 'voorliggendVeld', because: ['TR2'] }
}

/** Signs that the question is more than one: many at work, entangled, stuck, working against each other. */
function readComplexity({ TR3, TR4, TR5, TR6 }: TriageAnswers): readonly string[] {
  return [
    ...(typeof TR3 === 'number' && TR3 >= several ? ['TR3'] : []),
    ...(TR4 === 'ja' ? ['TR4'] : []),
    ...(TR5 === 'ja' ? ['TR5'] : []),
    ...(TR6 === 'ja' ? ['TR6'] : []),
  ]
}
