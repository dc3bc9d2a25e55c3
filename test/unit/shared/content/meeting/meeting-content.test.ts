import { expect, test } from 'vitest'
import {
  agendaTemplate,
  agendaTemplates,
} from '../../../../../shared/content/meeting/agenda-templates.ts'
import { groundRules } from '../../../../../shared/content/meeting/ground-rules.ts'
import * as labels from '../../../../../shared/content/meeting/meeting-labels.ts'
import {
  preparationCheck,
  preparationChecks,
} from '../../../../../shared/content/meeting/preparation-checks.ts'
import { bilingual } from '../../../../../shared/content/bilingual.ts'
import { consentChoices, thumbs } from '../../../../../shared/domain/meeting/consent-vocabulary.ts'
import * as words from '../../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { practiceCases } from '../../../../../shared/content/practice-cases/practice-cases.ts'
import { meetingHeld } from '../../../../../shared/records/meeting-records.ts'

test('there is an agenda for each kind of meeting, and its times add up', () => {
  expect(agendaTemplates.map(({ kind }) => kind)).toEqual(words.meetingKinds)
  for (const template of agendaTemplates) {
    expect(agendaTemplate.parse(template)).toEqual(template)
    const sum = template.lines.reduce((all, { minutes }) => all + minutes, 0)
    expect([template.kind, sum]).toEqual([template.kind, template.minutes])
  }
})

test('there are thirteen checks, and nine ground rules', () => {
  expect(preparationChecks.map(({ id }) => id)).toEqual(words.preparationCheckIds)
  for (const check of preparationChecks) expect(preparationCheck.parse(check)).toEqual(check)
  expect(groundRules.map((rule) => bilingual.parse(rule))).toHaveLength(9)
})

test.each([
  [words.meetingKinds, labels.meetingKindLabels],
  [words.itemLeads, labels.itemLeadLabels],
  [words.screenPlaces, labels.screenPlaceLabels],
  [words.itemOutcomes, labels.itemOutcomeLabels],
  [words.pauseKinds, labels.pauseKindLabels],
  [words.attendWays, labels.attendWayLabels],
  [words.meetingFrames, labels.meetingFrameLabels],
  [words.checkStates, labels.checkStateLabels],
  [words.ratedThings, labels.ratedThingLabels],
  [consentChoices, labels.consentChoiceTexts],
  [thumbs, labels.thumbLabels],
])('%j have a name each', (list, named) => {
  expect(Object.keys(named)).toEqual(list)
  expect(labels.deviatingForFamily.label.nl).toBe('Niet mee eens')
})

test('the meetings of the stories fit their record', () => {
  const held = practiceCases.flatMap(({ records }) =>
    records.filter(({ type }) => type === meetingHeld.type),
  )
  expect(held).toHaveLength(3)
  for (const { body } of held) expect(meetingHeld.body.parse(body)).toEqual(body)
})
