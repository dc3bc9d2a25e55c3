import { questionnaireTypes } from '../domain/questionnaire/fold-rounds.ts'
import {
  questionnaireAddedBody,
  roundAnsweredBody,
  roundClosedBody,
  roundOpenedBody,
} from '../domain/questionnaire/questionnaire-facts.ts'
import { defineRecordType, regisseurOnly, teamRoles } from './record-type.ts'

/** A municipality's own questions came into a pilot group. */
export const questionnaireAdded = defineRecordType({
  type: questionnaireTypes.added,
  body: questionnaireAddedBody,
  readers: teamRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} voegde de vragenlijst ‘{{title}}’ toe.',
    en: '{{by}} added the questionnaire ‘{{title}}’.',
  },
  values: ({ questionnaire }) => ({ title: questionnaire.title.nl }),
})

/** A round of a questionnaire began. */
export const questionnaireOpened = defineRecordType({
  type: questionnaireTypes.opened,
  body: roundOpenedBody,
  readers: teamRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} begon de ronde ‘{{title}}’.',
    en: '{{by}} began the round ‘{{title}}’.',
  },
  values: ({ title }) => ({ title }),
})

/** Somebody answered. No reader: what may be seen of answers is in the view of the rounds. */
export const questionnaireAnswered = defineRecordType({
  type: questionnaireTypes.answered,
  body: roundAnsweredBody,
  readers: [],
  writers: [...teamRoles, 'gezinslid'],
  sentence: { nl: '{{by}} vulde een vragenlijst in.', en: '{{by}} answered a questionnaire.' },
  values: () => ({}),
})

/** A round was closed, and its answers shown. */
export const questionnaireClosed = defineRecordType({
  type: questionnaireTypes.closed,
  body: roundClosedBody,
  readers: teamRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} sloot een vragenlijstronde.',
    en: '{{by}} closed a questionnaire round.',
  },
  values: () => ({}),
})
