import type { AnswerOf } from '../content/reverse-test/answer-schemas.ts'
import { toAnswerId } from '../domain/reverse-test-vocabulary.ts'
import { toListItems } from './read-reverse-test-rows.ts'
import type { TestContent } from './reverse-test-content.ts'

type Answer = TestContent['answers'][number]

/** Reads the answers that stand in one place, by question id ('OT-0.1'). */
export type AnswerReader = Readonly<{
  entity(questionId: string): Answer
  isNone(questionId: string): boolean
  longText(questionId: string): AnswerOf<'longText'>
  choice(questionId: string): AnswerOf<'choice'>
  multiChoice(questionId: string): AnswerOf<'multiChoice'>
  dateText(questionId: string): AnswerOf<'dateText'>
  checklist(questionId: string): AnswerOf<'checklist'>
  list(questionId: string): AnswerOf<'list'>
}>

/** A reader of one test. What a document lacks reads as not yet answered. */
export function toAnswerReader(test: TestContent): AnswerReader {
  const byId = new Map(test.answers.map((answer) => [answer.id, answer]))
  const entity = (questionId: string): Answer => byId.get(toAnswerId(questionId)) ?? unanswered
  return {
    entity,
    isNone: (id) => entity(id).isNone,
    longText: (id) => ({ text: entity(id).text }),
    choice: (id) => ({ choice: entity(id).picked || null, note: entity(id).text }),
    multiChoice: (id) => ({ choices: entity(id).pickedIds, note: entity(id).text }),
    dateText: (id) => ({ text: entity(id).text, on: entity(id).on }),
    checklist: (id) => ({ checked: entity(id).pickedIds, by: entity(id).name, on: entity(id).on }),
    list: (id) => ({ items: toListItems(test, id), isNone: entity(id).isNone }),
  }
}

const unanswered: Answer = {
  id: '',
  text: '',
  picked: null,
  pickedIds: [],
  on: null,
  isNone: false,
  name: '',
}
