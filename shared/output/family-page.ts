import type { AgreementState } from '../domain/authority/agreement-state.ts'
import type { MeetingState } from '../domain/meeting/fold-meeting.ts'
import { hasMinors } from '../domain/minors.ts'
import { familyPageTexts as texts } from './family-page-texts.ts'
import { toFirstName } from '../domain/to-first-name.ts'
import { listHousehold, toFirstNames } from './first-names.ts'
import { type MeetingPaper, ofMeeting } from './meeting-paper.ts'
import { toHeldDay, toWeekday, toWhenAndWhere } from './meeting-when.ts'
import type { OutputBlock } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { type PlanNames, toPlanNames } from './plan-names.ts'
import type { ReadContent } from './read-content.ts'
import { keyValuesOf, listOf, paragraphs, section, tableOf } from './section.ts'
import { splitSentences } from '../document/sentences.ts'

/** What the family's page is made from: the meeting, and the plan as it is now. */
export type FamilyPaper = MeetingPaper & Readonly<{ plan: ReadContent<'plan'> }>

type Blocks = readonly OutputBlock[]
type Page = Readonly<{ title: string; subtitle: string; blocks: Blocks }>

/** What fits on one sheet in letters that can be read. */
const most = { wellDone: 4, first: 3, tasks: 7, later: 2, open: 2, signals: 4 } as const
/** Words of the perspective that are read at a glance; it is cut between sentences only. */
const perspectiveWords = 40

/**
 * The page that the family takes home (domain reference 6.7): one sheet, first names, days written out. Made
 * from the plan and the records of the meeting, so that it can be made again at any time.
 */
export function toFamilyPage(paper: FamilyPaper): Page {
  const { plan, meeting, language, regisseur } = paper
  const words = toPaperWords(language)
  const first = toFirstNames(plan)
  return {
    title: words.say(texts.title),
    subtitle: toSubtitle(paper, words),
    blocks: [
      ...section(2, words.say(texts.want), paragraphs(toPerspective(plan))),
      ...section(
        2,
        words.say(texts.well),
        listOf(plan.strengths.slice(0, most.wellDone).map(({ text }) => text)),
      ),
      ...section(2, words.say(texts.first), listOf(toGoals(plan, 'nuEerst', most.first), true)),
      ...toTasks(paper, words),
      ...section(
        2,
        words.say(texts.later),
        listOf(
          [...toGoals(plan, 'daarna', most.later), ...toGoals(plan, 'later', most.later)].slice(
            0,
            most.later,
          ),
        ),
      ),
      ...toDisagreed(paper, words),
      ...toHard(plan, first, words),
      ...section(2, words.say(texts.again), toAgain(meeting, words)),
      ...section(
        2,
        words.say(texts.rights),
        paragraphs(words.say(texts.rightsList, { name: regisseur })),
      ),
    ],
  }
}

/** The same for children: at most five lines, and nothing about debts or quarrels. */
export function toChildPage(paper: FamilyPaper): Page {
  const { plan, meeting, language, regisseur } = paper
  const words = toPaperWords(language)
  const goal = findChildGoal(plan, meeting.on)
  const lines = [
    [texts.childWant, splitSentences(toPerspective(plan))[0]?.text ?? ''],
    [texts.childWell, plan.strengths[0]?.text ?? ''],
    [texts.childFirst, goal ?? ''],
  ] as const
  const next = meeting.next
  return {
    title: words.say(texts.childTitle),
    subtitle: toSubtitle(paper, words),
    blocks: listOf([
      ...lines.flatMap(([line, text]) =>
        text.trim() === '' ? [] : [words.say(line, { text: text.trim() })],
      ),
      words.say(texts.childHard, { name: toFirstName(regisseur) }),
      next === null ? '' : words.say(texts.childAgain, { day: toWeekday(language, next.on) }),
    ]),
  }
}

/** What comes first for a child; money is not put on children. */
const findChildGoal = ({ goals, persons }: ReadContent<'plan'>, on: string): string | undefined => {
  const children = persons.filter((person) => hasMinors([person], on)).map(({ id }) => id)
  return goals
    .find(
      ({ priority, status, domainId, title, forIds }) =>
        priority === 'nuEerst' &&
        status === 'open' &&
        domainId !== 'geld' &&
        title.trim() !== '' &&
        forIds.some((id) => children.includes(id)),
    )
    ?.title.trim()
}

const toSubtitle = ({ plan, meeting, language }: FamilyPaper, words: PaperWords): string =>
  words.say(texts.from, {
    names: words.list(listHousehold(plan).map(toFirstNames(plan))),
    day: toWeekday(language, toHeldDay(meeting)),
  })

/** As much of the perspective as can be read at a glance; at least its first sentence. */
function toPerspective({ perspective }: ReadContent<'plan'>): string {
  const sentences = splitSentences((perspective[0]?.text ?? '').trim())
  let count = 0
  const kept = sentences.filter(({ text }, at) => {
    count += text.trim().split(/\s+/).length
    return at === 0 || count <= perspectiveWords
  })
  return kept.map(({ text }) => text.trim()).join(' ')
}

const toGoals = (
  { goals }: ReadContent<'plan'>,
  priority: ReadContent<'plan'>['goals'][number]['priority'],
  count: number,
): readonly string[] =>
  goals
    .filter((goal) => goal.priority === priority && goal.status === 'open')
    .map(({ title }) => title.trim())
    .filter((title) => title !== '')
    .slice(0, count)

/** Agreements of this meeting first, then what else the plan asks of someone before a day. */
function toTasks(paper: FamilyPaper, words: PaperWords): Blocks {
  const rows = [...toAgreementRows(paper, words), ...toActionRows(paper, words)]
  return section(2, words.say(texts.who), [
    ...tableOf(
      words.say(texts.who),
      [
        { label: words.say(texts.whoColumn), namesRow: true, share: 3 },
        { label: words.say(texts.whatColumn), share: 9 },
        { label: words.say(texts.whenColumn), share: 3 },
      ],
      rows.slice(0, most.tasks),
    ),
    ...(rows.length > most.tasks ? paragraphs(words.say(texts.more)) : []),
  ])
}

const isStanding = ({ status }: AgreementState): boolean => status === 'loopt' || status === 'komt'

const toAgreementRows = (
  { agreements, meeting, plan }: FamilyPaper,
  words: PaperWords,
): readonly (readonly string[])[] => {
  const first = toFirstNames(plan)
  return ofMeeting(agreements, meeting)
    .filter(isStanding)
    .map(({ owner, parties, text, endsOn }) => [
      owner === '' ? words.list(parties.map(first)) : first(owner),
      text,
      endsOn === null ? '' : words.say(texts.until, { day: words.day(endsOn) }),
    ])
}

/** The organisation is left out where a person of it does it: the family knows the person. */
const toFamilyNames = (plan: ReadContent<'plan'>): PlanNames =>
  toPlanNames({
    ...plan,
    parties: plan.parties.map((party) =>
      party.worker.trim() === '' ? party : { ...party, name: '' },
    ),
  })

const toActionRows = ({ plan }: FamilyPaper, words: PaperWords): readonly (readonly string[])[] => {
  const first = toFirstNames(plan)
  const names = toFamilyNames(plan)
  return plan.actions
    .filter(
      ({ what, status, dueOn, ownerId }) =>
        what.trim() !== '' && status === 'open' && dueOn !== null && names(ownerId) !== '',
    )
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
    .map(({ what, dueOn, ownerId }) => [
      first(names(ownerId)),
      what.trim(),
      words.say(texts.before, { day: words.day(dueOn) }),
    ])
}

function toHard(
  { relapse }: ReadContent<'plan'>,
  first: (name: string) => string,
  words: PaperWords,
): Blocks {
  const of = (kind: (typeof relapse)[number]['kind']) =>
    relapse.filter((line) => line.kind === kind).map(({ text }) => text.trim())
  return section(
    2,
    words.say(texts.hard),
    keyValuesOf([
      [words.say(texts.signals), of('signaal').slice(0, most.signals).join('; ')],
      [words.say(texts.doing), of('watWeDoen').join('; ')],
      [words.say(texts.call), of('wieBellen').map(first).join('; ')],
      [words.say(texts.danger), of('gevaar').join('; ') || '112'],
    ]),
  )
}

function toDisagreed({ meeting, plan }: FamilyPaper, words: PaperWords): Blocks {
  const first = toFirstNames(plan)
  const names = toFamilyNames(plan)
  const deviating = meeting.rounds
    .filter(({ status }) => status === 'gesloten')
    .flatMap(({ text, answers }) => {
      const who = answers.filter(({ position }) => position === 'afwijkendStandpunt')
      return who.length === 0
        ? []
        : [
            words.say(texts.deviating, {
              text,
              who: words.list(who.map(({ name }) => first(name))),
            }),
          ]
    })
  const looked = plan.conflicts
    .filter(
      ({ effect, solvedOn, ownerId }) =>
        effect.trim() !== '' && solvedOn === null && names(ownerId) !== '',
    )
    .map(({ effect, ownerId, dueOn }) =>
      words.say(dueOn === null ? texts.looks : texts.looksBy, {
        text: toSentence(effect),
        who: first(names(ownerId)),
        day: words.day(dueOn),
      }),
    )
  return section(
    2,
    words.say(texts.disagree),
    listOf([...deviating, ...looked].slice(0, most.open)),
  )
}

const toSentence = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

const toAgain = ({ next }: MeetingState, words: PaperWords): Blocks =>
  next === null ? [] : paragraphs(toWhenAndWhere(words, next))
