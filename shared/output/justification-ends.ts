import { decisionFormLabels } from '../content/reverse-test/vocabulary.ts'
import type { LineWriter } from './justification-input.ts'
import { joinSaid, labelsOf, optionsOfQuestion } from './justification-labels.ts'
import { justificationTexts as texts } from './justification-texts.ts'
import { keyValuesOf, listOf, paragraphs } from './section.ts'

/** OT-4.6: who decides, in what form and by when. */
export const toDecision: LineWriter = ({ answers }, words) => {
  const { who, form, dueOn } = answers['OT-4.6']
  const name = form === null ? '' : words.say(decisionFormLabels[form])
  const what =
    name === '' || who.trim() === ''
      ? joinSaid([name, who])
      : words.say(texts.decision, { form: name, who: who.trim() })
  return dueOn === null || what === ''
    ? what
    : words.say(texts.before, { what, day: words.day(dueOn) })
}

/** OT-4.7: which rights were explained, and honestly which were not. */
export const toRights: LineWriter = ({ answers }, words) => {
  const { checked, by, on } = answers['OT-4.7']
  const options = optionsOfQuestion('OT-4.7')
  if (checked.length === 0) return ''
  const missing = labelsOf(
    options,
    options.flatMap(({ id }) => (checked.includes(id) ? [] : [id])),
    words,
  )
  return [
    ...listOf([
      ...labelsOf(options, checked, words),
      ...missing.map((what) => words.say(texts.notExplained, { what })),
    ]),
    ...(by.trim() === '' || on === null
      ? []
      : paragraphs(words.say(texts.explainedBy, { name: by.trim(), day: words.day(on) }))),
  ]
}

/** OT-5.5: who looked along with a second pair of eyes, when, and at how much. */
export const toChecks: LineWriter = ({ answers }, words) => {
  const { checked, by, on } = answers['OT-5.5']
  const options = optionsOfQuestion('OT-5.5')
  if (checked.length === 0) return ''
  const count = labelsOf(options, checked, words).length
  return joinSaid([by, words.day(on), words.say(texts.ticked, { count, of: options.length })])
}

/** OT-5.3: when we look back, and what happens if it does not work. */
export const toLookBack: LineWriter = ({ answers }, words) => {
  const { text, on } = answers['OT-5.3']
  return on === null || text.trim() === ''
    ? joinSaid([words.day(on), text])
    : words.say(texts.ifNot, { day: words.day(on), what: text.trim() })
}

/** OT-5.4: whether each family member recognises itself, and its own words. */
export const toRecognitions: LineWriter = ({ recognitions, names }, words) => {
  const options = optionsOfQuestion('OT-5.4')
  const given = recognitions.filter(({ answer }) => answer !== null)
  const nameOf = (personId: string | null): string => names(personId) || words.say(texts.someone)
  return [
    ...keyValuesOf(
      given.map(({ personId, answer }) => [
        nameOf(personId),
        labelsOf(options, answer === null ? [] : [answer], words)[0] ?? '',
      ]),
    ),
    ...given.flatMap(({ personId, missing }) =>
      missing.trim() === ''
        ? []
        : [{ kind: 'quote', who: nameOf(personId), words: missing.trim() } as const],
    ),
  ]
}
