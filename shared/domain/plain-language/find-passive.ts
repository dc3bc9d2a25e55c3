/** Participles that are adjectives, and words that only look like one. Source: plain words, section 3.3. */
const noParticiple = new Set(
  (
    'gespannen opgewonden bekend geschikt gewend verward verliefd verslaafd bezorgd betrokken teleurgesteld ' +
    'vermoeid gescheiden getrouwd geïnteresseerd overtuigd ervaren gesloten bereid tevreden geboren overleden ' +
    'gehandicapt genoeg geen geheel gevoel gedrag beneden over onderweg besten gezin gesprek geld'
  ).split(' '),
)
const auxiliary = /^(?:word|wordt|worden|werd|werden)$/u
const participle =
  /^(?:(?:aan|af|in|op|uit|toe|terug|mee|vast|voor|door|samen|bij|na|weg)?ge|be|ver|ont|her|er|mis)\p{L}{2,}(?:d|t|en)$/u
const separators = /[,;:()]/u
/** How far apart the two may stand in one clause. */
const mostWordsBetween = 12

/**
 * The first 'worden' with a participle in a sentence, as written; null when there is none. Passive hides who
 * does it. A marking and not a judgement: about one in ten is an adjective after all.
 */
export function findPassive(sentence: string): string | null {
  for (const clause of sentence.split(separators)) {
    const words = clause.match(/\p{L}+/gu) ?? []
    const verbAt = words.findIndex((word) => auxiliary.test(word.toLowerCase()))
    if (verbAt === -1) continue
    const from = Math.max(0, verbAt - mostWordsBetween)
    const near = words.slice(from, verbAt + mostWordsBetween + 1)
    const doneAt = near.findIndex((word) => isParticiple(word.toLowerCase()))
    const verb = words[verbAt] ?? ''
    if (doneAt !== -1)
      return doneAt + from < verbAt
        ? `${near[doneAt] ?? ''} ${verb}`
        : `${verb} ${near[doneAt] ?? ''}`
  }
  return null
}

const isParticiple = (word: string): boolean =>
  participle.test(word) && !noParticiple.has(word) && !/(?:heid|end)$/u.test(word)
