/** The parts of a goal's sentence (domain reference 3.3). `by` is the day in words. */
export type GoalSentenceParts = Readonly<{ who: string; what: string; by: string; sign: string }>

/** Joins the parts into one line without double spaces, and a capital in front; for the title of a goal. */
export function toGoalTitle(
  { who, what, by }: Pick<GoalSentenceParts, 'who' | 'what' | 'by'>,
  byWord: string,
): string {
  const start = [who, what]
    .map(trimPart)
    .filter((part) => part !== '')
    .join(' ')
  const sentence = by === '' ? start : `${start}, ${byWord} ${by}`
  return sentence === '' ? '' : `${toCapital(sentence)}.`
}

/** Someone may type the point that belongs at the end. */
const trimPart = (part: string): string =>
  part
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.,;]+$/, '')

/** By characters, so that a name that begins with an emoji or an accent stays whole. */
function toCapital(sentence: string): string {
  const [first = '', ...rest] = sentence
  return `${first.toLocaleUpperCase()}${rest.join('')}`
}
