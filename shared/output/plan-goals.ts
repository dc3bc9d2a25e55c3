import { lifeDomains } from '../content/life-domains.ts'
import { actionRepeatLabels } from '../content/plan-labels.ts'
import {
  actionStatusLabels,
  goalStatusLabels,
  priorityLabels,
} from '../content/vocabulary-labels.ts'
import { priorities } from '../domain/vocabulary.ts'
import type { OutputBlock } from './output-document.ts'
import type { PaperWords } from './paper-words.ts'
import type { PlanNames } from './plan-names.ts'
import { planTexts as texts } from './plan-texts.ts'
import type { ReadContent } from './read-content.ts'
import { keyValuesOf, listOf, section, tableOf } from './section.ts'

type Plan = ReadContent<'plan'>
type Goal = Plan['goals'][number]
type Action = Plan['actions'][number]
type Blocks = readonly OutputBlock[]

/** The goals with their steps and actions, what comes first first; a goal without words is left out. */
export const toGoalBlocks = (plan: Plan, names: PlanNames, words: PaperWords): Blocks =>
  section(
    2,
    words.say(texts.goals),
    plan.goals
      .filter(({ title }) => title.trim() !== '')
      .toSorted((a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority))
      // Its place among all goals, as on the screen: "doel 3" is the same goal everywhere.
      .flatMap((goal) => toGoal(goal, plan.goals.indexOf(goal) + 1, plan, names, words)),
  )

const toGoal = (
  goal: Goal,
  number: number,
  { workingGoals, actions }: Plan,
  names: PlanNames,
  words: PaperWords,
): Blocks => [
  {
    kind: 'heading',
    level: 3,
    text: words.say(texts.goal, { number, title: goal.title.trim() }),
  },
  ...toGoalFacts(goal, names, words),
  ...listOf(
    workingGoals
      .filter(({ goalId, title }) => goalId === goal.id && title.trim() !== '')
      .map(({ title, forId }) => toStep(title.trim(), names(forId), words)),
  ),
  ...toActionTable(
    words.say(texts.actions, { number }),
    actions.filter(({ goalId }) => goalId === goal.id),
    names,
    words,
  ),
]

function toStep(title: string, who: string, words: PaperWords): string {
  const step = words.say(texts.workingGoal, { title })
  return who === '' ? step : words.say(texts.forWhom, { title: step, who })
}

function toGoalFacts(goal: Goal, names: PlanNames, words: PaperWords): Blocks {
  const domain = lifeDomains.find(({ id }) => id === goal.domainId)
  const priority = words.say(priorityLabels[goal.priority])
  const reason = goal.priorityReason.trim()
  return keyValuesOf([
    [words.say(texts.order), reason === '' ? priority : `${priority}: ${reason}`],
    [words.say(texts.for), words.list(goal.forIds.map(names).filter((name) => name !== ''))],
    [words.say(texts.domain), domain === undefined ? '' : words.say(domain)],
    [words.say(texts.wish), goal.wish],
    [words.say(texts.sign), goal.sign],
    [words.say(texts.lookBack), words.day(goal.evaluateOn)],
    [
      words.say(texts.goalState),
      goal.status === 'open' ? '' : words.say(goalStatusLabels[goal.status]),
    ],
  ])
}

const toActionTable = (
  caption: string,
  actions: readonly Action[],
  names: PlanNames,
  words: PaperWords,
): Blocks =>
  tableOf(
    caption,
    [
      { label: words.say(texts.what), namesRow: true, share: 5 },
      { label: words.say(texts.who), share: 4 },
      { label: words.say(texts.when), share: 3 },
      { label: words.say(texts.goalState), share: 2 },
    ],
    actions
      .filter(({ what }) => what.trim() !== '')
      .map((action) => [
        action.what,
        toOwner(action, names, words),
        toTime(action, words),
        words.say(actionStatusLabels[action.status]),
      ]),
  )

/** All that is still to be done, by who does it, so that everyone finds the own part. */
export function toToDoBlocks({ actions }: Plan, names: PlanNames, words: PaperWords): Blocks {
  const open = actions.filter(
    ({ what, status }) => what.trim() !== '' && (status === 'open' || status === 'loopt'),
  )
  const owners = [...new Set(open.map((action) => toOwner(action, names, words)))]
  return section(
    2,
    words.say(texts.toDo),
    tableOf(
      words.say(texts.toDoCaption),
      [
        { label: words.say(texts.who), namesRow: true, share: 4 },
        { label: words.say(texts.what), share: 6 },
        { label: words.say(texts.when), share: 3 },
      ],
      owners.flatMap((owner) =>
        open
          .filter((action) => toOwner(action, names, words) === owner)
          .map((action) => [owner, action.what, toTime(action, words)]),
      ),
    ),
  )
}

function toOwner({ ownerId }: Action, names: PlanNames, words: PaperWords): string {
  const name = names(ownerId)
  return name === '' ? words.say(texts.nobody) : name
}

function toTime({ dueOn, ongoing, repeats }: Action, words: PaperWords): string {
  const parts = [
    repeats === 'eenmalig' ? '' : words.say(actionRepeatLabels[repeats]).toLowerCase(),
    ongoing ? words.say(texts.ongoing) : '',
    dueOn === null ? '' : words.say(texts.before, { day: words.day(dueOn) }),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
