import { describe, expect, test } from 'vitest'
import { noRatings } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import {
  arrangeCaseload,
  type CaseloadQuestion,
  toCaseloadLine,
} from '../../../../electron/views/caseload.ts'
import {
  addFigures,
  noFigures,
  readRecordFigures,
} from '../../../../electron/views/caseload-figures.ts'
import type { CaseRow } from '../../../../electron/vault/vault-operations.ts'
import { pressingKinds } from '../../../../shared/domain/caseload.ts'
import { caseStatuses } from '../../../../shared/domain/vocabulary.ts'

const today = '2026-11-22'
const row: CaseRow = {
  id: 'c1',
  kind: 'huishouden',
  ref: 'LV-1',
  title: 'Smit',
  status: 'actief',
  isExample: false,
  regisseur: 'Noor Bakker',
  createdAt: Date.parse('2026-03-01T12:00'),
  changedAt: Date.parse('2026-11-01T12:00'),
}

describe('a line of the caseload', () => {
  test('knows nothing of a household of which nothing is known, but that nothing is planned', () => {
    expect(toCaseloadLine(row, noFigures, today)).toMatchObject({
      statusSince: '2026-03-01',
      next: null,
      lastContactOn: null,
      attention: [{ kind: 'nothingPlanned', count: 1, on: null }],
    })
  })

  test('counts what is past and not what is due today', () => {
    const figures = {
      ...noFigures,
      actionsDueOn: ['2026-11-22', '2026-11-21', '2026-10-01'],
      agreementsEndOn: ['2026-11-21', '2027-01-01'],
      deadlinesOn: ['2026-11-29', '2026-11-30', '2026-11-20'],
      answersDueOn: ['2026-11-22', '2026-11-19'],
      goalsDueOn: ['2026-11-01'],
      planned: [
        { on: '2026-11-20', what: 'gesprek' },
        { on: '2026-12-15', what: 'later' },
        { on: '2026-11-22', what: 'evaluatie' },
      ],
      openConflicts: 2,
    }
    const line = toCaseloadLine(row, figures, today)
    expect(line.next).toEqual({ on: '2026-11-22', what: 'evaluatie' })
    expect(line.attention).toEqual([
      // A term of law is said a week ahead; an answer is overdue the day after.
      { kind: 'deadlinesDue', count: 2, on: '2026-11-20' },
      { kind: 'answersOverdue', count: 1, on: '2026-11-19' },
      { kind: 'evaluationsDue', count: 1, on: '2026-11-20' },
      { kind: 'actionsOverdue', count: 2, on: '2026-10-01' },
      { kind: 'agreementsEnded', count: 1, on: '2026-11-21' },
      { kind: 'goalsDue', count: 1, on: '2026-11-01' },
      { kind: 'openConflicts', count: 2, on: null },
    ])
  })

  test.each([
    ['2008-11-22', 1],
    ['2009-02-20', 1],
    ['2009-05-24', 1],
    ['2009-05-25', 0],
    ['2008-11-21', 0],
  ])('says that someone born on %s turns 18 soon: %i', (born, count) => {
    const { attention } = toCaseloadLine(row, { ...noFigures, bornOn: [born] }, today)
    expect(attention.filter(({ kind }) => kind === 'turns18')).toHaveLength(count)
  })

  test('looks for the last contact that is not ahead of us', () => {
    const figures = { ...noFigures, contactOn: ['2026-12-01', '2026-11-02', '2026-10-01'] }
    expect(toCaseloadLine(row, figures, today).lastContactOn).toBe('2026-11-02')
  })

  test('dates the status from the record that set it', () => {
    const on = '2026-09-03'
    const since = (to: string) =>
      toCaseloadLine(row, { ...noFigures, status: { to, on } }, today).statusSince
    expect(since('actief')).toBe('2026-09-03')
    expect(since('triage')).toBe('2026-03-01')
  })

  test('dates a change of status by the day it tells of, else by its recording', () => {
    const at = Date.parse('2026-11-22T12:00')
    const record = { caseId: 'case-1', type: 'case.statusChanged', byId: 'p1' }
    const statusOf = (body: unknown) =>
      readRecordFigures([{ ...record, at, body, n: 1, hash: '', previousHash: '' }]).status
    expect(statusOf({ to: 'actief', on: '2026-09-03' })).toEqual({ to: 'actief', on: '2026-09-03' })
    expect(statusOf({ to: 'actief' })).toEqual({ to: 'actief', on: '2026-11-22' })
  })

  test('counts agreements in force, terms that run and questions without an answer, and no others', () => {
    const agreement = { text: 'x', parties: [], positions: [], endsOn: '2026-12-01' }
    const term = { template: 'bezwaar', fromRecord: 1, startsOn: '2026-11-01', note: '' }
    const question = {
      ...{ level: 1, sideRoute: null, decisionId: null, question: 'Mag dit?', tried: '' },
      ...{ asked: '', familyEffect: '', familyInformedOn: null, toPerson: 'K', toRole: '' },
      ...{ toOrganisation: '', on: '2026-11-10' },
    }
    const on = '2026-11-20'
    const facts: readonly (readonly [string, object])[] = [
      ['agreement.adopted', { ...agreement, id: 'A1' }],
      ['agreement.adopted', { ...agreement, id: 'A2', amends: 'A1', endsOn: '2027-02-01' }],
      ['deadline.started', { ...term, id: 'T1', dueOn: '2026-12-13', on }],
      ['deadline.started', { ...term, id: 'T2', dueOn: '2026-12-14', on }],
      ['deadline.met', { deadlineId: 'T1', words: '', on }],
      ['escalation.opened', { ...question, id: 'E1', dueOn: '2026-11-17' }],
      ['escalation.opened', { ...question, id: 'E2', dueOn: '2026-11-18' }],
      ['escalation.closed', { escalationId: 'E1', why: 'Opgelost', on }],
    ]
    const rows = facts.map(([type, body], at) => ({
      ...{ caseId: 'c1', type, body, byId: 'owner', at: row.createdAt, n: at + 1 },
      ...{ hash: '', previousHash: '' },
    }))
    expect(readRecordFigures(rows)).toMatchObject({
      agreementsEndOn: ['2027-02-01'],
      deadlinesOn: ['2026-12-14'],
      answersDueOn: ['2026-11-18'],
    })
  })

  test('asks of agreements a week before their last day, until somebody looked back', () => {
    const kindsOn = (day: string) =>
      toCaseloadLine(row, { ...noFigures, agreementsEndOn: ['2026-12-10'] }, day)
        .attention.filter(({ kind }) => kind.startsWith('agreements'))
        .map(({ kind }) => kind)
    expect(kindsOn('2026-12-02')).toEqual([])
    expect(kindsOn('2026-12-03')).toEqual(['agreementsEnding'])
    expect(kindsOn('2026-12-10')).toEqual(['agreementsEnding'])
    expect(kindsOn('2026-12-11')).toEqual(['agreementsEnded'])
  })

  test('an agreement that was looked back on near its end asks nothing, halfway it does', () => {
    const agreement = { text: 'x', parties: [], positions: [], endsOn: '2026-12-10' }
    const lookBack = { why: 'Niet gelukt', on: '2026-12-03' }
    const endsOf = (facts: readonly (readonly [string, object])[]) =>
      readRecordFigures(
        facts.map(([type, body], at) => ({
          ...{ caseId: 'c1', type, body, byId: 'owner', at: row.createdAt, n: at + 1 },
          ...{ hash: '', previousHash: '' },
        })),
      ).agreementsEndOn
    const adopted = ['A1', 'A2', 'A3'].map(
      (id) => ['agreement.adopted', { ...agreement, id }] as const,
    )
    expect(endsOf(adopted)).toHaveLength(3)
    expect(
      endsOf([
        ...adopted,
        ['agreement.kept', { ...lookBack, agreementId: 'A1' }],
        ['agreement.notKept', { ...lookBack, agreementId: 'A2' }],
        ['agreement.kept', { ...lookBack, agreementId: 'A3', on: '2026-12-02' }],
      ]),
    ).toEqual(['2026-12-10'])
  })

  test.each([
    ['2026-11-22', []],
    ['2026-11-23', ['2026-11-23']],
    ['2026-11-24', ['2026-11-25']],
    ['2026-11-26', ['2026-11-25']],
    ['2026-12-07', ['2026-11-25']],
    ['2026-12-08', []],
  ])('on %s the care after a meeting of 23 November says %j', (day, on) => {
    const { attention } = toCaseloadLine(row, { ...noFigures, metOn: ['2026-11-23'] }, day)
    expect(attention.filter(({ kind }) => kind === 'afterCare').map((item) => item.on)).toEqual(on)
  })

  test.each([
    ['2026-11-24', ['2026-11-30']],
    ['2026-11-26', ['2026-11-30']],
    ['2026-12-07', ['2026-12-07']],
  ])('and on %s no call any more once there was one: %j', (day, on) => {
    const figures = { ...noFigures, metOn: ['2026-11-23'], calledAfter: ['2026-11-23'] }
    const { attention } = toCaseloadLine(row, figures, day)
    expect(attention.filter(({ kind }) => kind === 'afterCare').map((item) => item.on)).toEqual(on)
  })

  test('knows after which meetings the family was called', () => {
    const held = { meetingId: 'RT1', minutes: 60, place: '', present: [], chair: '', writer: '' }
    const call = { meetingId: 'RT1', person: 'Ann', caller: '', how: '', isShared: false }
    const facts = [
      ['meeting.held', { ...held, on: '2026-11-01', ratings: noRatings }],
      ['meeting.held', { ...held, meetingId: 'RT2', on: '2026-11-09', ratings: noRatings }],
      ['meeting.called', { ...call, on: '2026-11-03' }],
    ] as const
    const records = facts.map(([type, body], n) => ({
      ...{ caseId: 'c1', type, body, byId: 'owner', n },
      ...{ at: row.createdAt, hash: '', previousHash: '' },
    }))
    expect(readRecordFigures(records).calledAfter).toEqual(['2026-11-01'])
  })

  test('knows the meetings that ended and those that were written down', () => {
    const metOn = ['meeting.ended', 'meeting.held', 'meeting.started'].map((type, at) => ({
      ...{ caseId: 'c1', type, body: { on: `2026-11-0${at + 1}` }, byId: 'owner', n: at + 1 },
      ...{ at: row.createdAt, hash: '', previousHash: '' },
    }))
    expect(readRecordFigures(metOn).metOn).toEqual(['2026-11-02', '2026-11-01'])
  })

  test('of a closed household asks nothing any more', () => {
    const figures = { ...noFigures, actionsDueOn: ['2026-01-01'], openConflicts: 1 }
    expect(toCaseloadLine({ ...row, status: 'afgesloten' }, figures, today).attention).toEqual([])
  })

  test('adds the figures of all sources', () => {
    const both = addFigures(
      { ...noFigures, contactOn: ['2026-01-01'], openConflicts: 1 },
      { ...noFigures, contactOn: ['2026-02-01'], status: { to: 'triage', on: '2026-01-01' } },
    )
    expect(both).toMatchObject({
      contactOn: ['2026-01-01', '2026-02-01'],
      openConflicts: 1,
      status: { to: 'triage', on: '2026-01-01' },
    })
  })
})

describe('arranging the caseload', () => {
  const make = (title: string, given: Partial<CaseRow>, figures = noFigures) =>
    toCaseloadLine({ ...row, id: title, title, ...given }, figures, today)
  const overdue = (on: string) => ({ ...noFigures, actionsDueOn: [on] })
  const lines = [
    make('Smit', { status: 'waakvlam', regisseur: 'Tom Aerts' }, overdue('2026-11-01')),
    make('Éric en Bouazza', { changedAt: row.changedAt + 2 }, overdue('2026-10-01')),
    make('de Boer', { status: 'afgesloten', changedAt: row.changedAt + 1 }),
    make('Aalders', {}),
  ]
  const all: CaseloadQuestion = {
    filter: 'all',
    status: null,
    text: '',
    sort: 'attention',
    direction: 'down',
  }
  const titles = (question: Partial<CaseloadQuestion>) =>
    arrangeCaseload(lines, { ...all, ...question }, 'Noor Bakker').lines.map(({ title }) => title)

  test('puts what presses longest on top, then what may be looked at, then the rest', () => {
    expect(titles({})).toEqual(['Éric en Bouazza', 'Smit', 'Aalders', 'de Boer'])
    expect(titles({ direction: 'up' })[0]).toBe('de Boer')
  })

  test('sorts names as people do, whatever their capitals and accents', () => {
    expect(titles({ sort: 'household', direction: 'up' })).toEqual([
      'Aalders',
      'de Boer',
      'Éric en Bouazza',
      'Smit',
    ])
  })

  test('sorts by the life of a case and by the last change', () => {
    expect(titles({ sort: 'status', direction: 'up' }).at(-1)).toBe('de Boer')
    expect(titles({ sort: 'changed' })[0]).toBe('Éric en Bouazza')
  })

  test('finds every word, in any order, in title, reference or regisseur', () => {
    expect(titles({ text: ' bouazza  eric ' })).toEqual(['Éric en Bouazza'])
    expect(titles({ text: 'aerts' })).toEqual(['Smit'])
    expect(titles({ text: 'smit boer' })).toEqual([])
  })

  test('filters by attention, by me and by status, and counts whatever is searched for', () => {
    expect(titles({ filter: 'attention' })).toEqual(['Éric en Bouazza', 'Smit'])
    expect(titles({ filter: 'mine' })).not.toContain('Smit')
    for (const status of caseStatuses)
      expect(titles({ status })).toHaveLength(lines.filter((l) => l.status === status).length)
    const { counts } = arrangeCaseload(lines, { ...all, text: 'smit' }, 'Tom Aerts')
    expect(counts).toEqual({ all: 4, attention: 2, mine: 1 })
  })

  test('what only tells does not press', () => {
    expect(pressingKinds.has('nothingPlanned')).toBe(false)
    expect(pressingKinds.has('turns18')).toBe(false)
    expect(pressingKinds.has('afterCare')).toBe(false)
  })
})
