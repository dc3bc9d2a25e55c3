/** What the tables of the practice cases said of how they work and of each other; written for practice. */
import { mirrorTypes } from '../../domain/mirror/fold-mirror.ts'
import type { MirrorJudged, MirrorPoint, MirrorSaid } from '../../domain/mirror/mirror-facts.ts'
import type { ItemAnswer } from '../../domain/questionnaire/answer.ts'
import { readItems } from '../../domain/questionnaire/questionnaire.ts'
import { wraparoundQuestionnaire } from '../questionnaires/wraparound.ts'
import { onDay, type PracticeRecord } from './practice-record.ts'
import { toPracticeAnswers, toPracticeRound } from './practice-round.ts'

type Values = readonly ItemAnswer['value'][]
type Fidelity = Readonly<{
  roundId: string
  title: string
  on: string
  team: readonly Values[]
  /** Each to the three points that are asked of the family. */
  family: readonly Values[]
}>

const items = readItems(wraparoundQuestionnaire)
const idsOf = (ofFamily: boolean): readonly string[] =>
  items.filter(({ isForFamily }) => isForFamily || !ofFamily).map(({ id }) => id)

const toFidelity = ({ roundId, title, on, team, family }: Fidelity): readonly PracticeRecord[] =>
  toPracticeRound({
    ...{ roundId, title, opened: on, closed: on, questionnaire: wraparoundQuestionnaire },
    voices: [
      ...team.map((values) => ({ answers: toPracticeAnswers(idsOf(false), values) })),
      ...family.map((values) => ({
        isFamily: true,
        answers: toPracticeAnswers(idsOf(true), values),
      })),
    ],
  })

type Pictures = Readonly<{
  on: string
  sayings: readonly MirrorSaid[]
  judgements: readonly MirrorJudged[]
  point: MirrorPoint
}>

/** Each party speaks for itself, so nobody has both sides in hand. */
const toMirror = ({ on, sayings, judgements, point }: Pictures): readonly PracticeRecord[] => [
  ...sayings.map((said) => ({
    ...onDay(on, mirrorTypes.said, said),
    by: `voorbeeld-${said.byPartyId}`,
  })),
  ...judgements.map((judged) => ({
    ...onDay(on, mirrorTypes.judged, judged),
    by: `voorbeeld-${judged.byPartyId}`,
  })),
  onDay(on, mirrorTypes.pointRaised, point),
]

/** Practice case A: truancy and help at home, each seen as another frame. */
export const terpstraKuipersQuestions: readonly PracticeRecord[] = [
  ...toMirror({
    on: '2026-05-26',
    sayings: [
      {
        byPartyId: 'O9',
        aboutPartyId: 'O3',
        thinks: 'Jij zorgt dat Jesse weer naar school gaat.',
        expects: 'Dat je mij belt als hij een dag mist.',
        offers: 'Ik praat met school over een rooster dat lukt, en laat weten wat ik opschrijf.',
        cannot: 'Verzuim mag ik niet laten liggen.',
        frame: 'gedwongen',
      },
      {
        byPartyId: 'O3',
        aboutPartyId: 'O9',
        thinks: 'Jij maakt een proces-verbaal zodra Jesse een dag thuisblijft.',
        expects: 'Dat je ons eerst belt.',
        offers: 'Ik kom twee keer per week thuis en werk met de ouders aan rust in de ochtend.',
        cannot: 'Ik kan Jesse niet naar school brengen.',
        frame: 'vrijwillig',
      },
    ],
    judgements: [
      {
        byPartyId: 'O9',
        ofPartyId: 'O3',
        verdict: 'kloptNiet',
        correction: 'Pas als er niets meer beweegt, en dan zeg ik het van tevoren.',
      },
      {
        byPartyId: 'O3',
        ofPartyId: 'O9',
        verdict: 'deels',
        correction: 'Ik werk aan rust thuis. Naar school gaan doen we met z’n allen.',
      },
    ],
    point: {
      pointId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7a01',
      text: 'Is de hulp van Gezinshulp Lindeveld vrij te weigeren of niet?',
      partyIds: ['O9', 'O3'],
    },
  }),
  ...toFidelity({
    roundId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7a02',
    title: 'Na het rondetafelgesprek in mei',
    on: '2026-05-20',
    team: [
      ['ja', 'deels', 'nee', 'nee', 'ja', 'ja', 'deels', 'deels', 'ja', 'nee'],
      ['deels', 'deels', 'nee', 'nee', 'ja', 'ja', 'ja', 'deels', 'ja', 'nee'],
      ['ja', 'nee', 'deels', 'nee', 'deels', 'ja', 'deels', 'ja', 'deels', 'nee'],
      ['deels', 'deels', 'nee', 'deels', 'ja', 'onbekend', 'ja', 'deels', 'ja', 'onbekend'],
    ],
    family: [
      ['deels', 'nee', 'ja'],
      ['nee', 'nee', 'ja'],
    ],
  }),
  ...toFidelity({
    roundId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7a03',
    title: 'Na het gesprek in september',
    on: '2026-09-15',
    team: [
      ['ja', 'ja', 'deels', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'deels'],
      ['ja', 'deels', 'ja', 'deels', 'ja', 'ja', 'ja', 'ja', 'ja', 'deels'],
      ['ja', 'ja', 'ja', 'ja', 'deels', 'ja', 'ja', 'deels', 'ja', 'ja'],
      ['deels', 'ja', 'deels', 'ja', 'ja', 'ja', 'ja', 'ja', 'deels', 'deels'],
      ['ja', 'ja', 'ja', 'deels', 'ja', 'onbekend', 'ja', 'ja', 'ja', 'deels'],
    ],
    family: [
      ['ja', 'deels', 'ja'],
      ['ja', 'ja', 'ja'],
      ['deels', 'ja', 'ja'],
    ],
  }),
]

/** Practice case B: two helpers who each take the other for the one that stays. */
export const milanQuestions: readonly PracticeRecord[] = [
  ...toMirror({
    on: '2026-09-29',
    sayings: [
      {
        byPartyId: 'O11',
        aboutPartyId: 'O12',
        thinks: 'Jij blijft bij Milan, ook na zijn achttiende.',
        expects: 'Dat je op maandag laat weten hoe het weekend was.',
        offers: 'Ik houd zijn plek bij Kees open, ook als hij een week niet komt.',
        cannot: 'Na juli kan school niets meer betalen.',
        frame: 'vrijwillig',
      },
      {
        byPartyId: 'O12',
        aboutPartyId: 'O11',
        thinks: 'Jij zoekt voor de zomer een opvolger voor Kees.',
        expects: 'Dat Milan weet wie hij na school kan bellen.',
        offers: 'Ik blijf tot hij van school gaat, en daarna twee maanden samen met de nieuwe.',
        cannot: 'Langer dan dat is er nog geen geld.',
        frame: 'vrijwillig',
      },
    ],
    judgements: [
      {
        byPartyId: 'O12',
        ofPartyId: 'O11',
        verdict: 'deels',
        correction: 'Ja, maar twee maanden na school houdt het op.',
      },
      { byPartyId: 'O11', ofPartyId: 'O12', verdict: 'klopt', correction: '' },
    ],
    point: {
      pointId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7b01',
      text: 'Wie belt Milan als Wouter er niet meer is?',
      partyIds: ['O11', 'O12'],
    },
  }),
  ...toFidelity({
    roundId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7b02',
    title: 'Na het gesprek dat Milan voorzat',
    on: '2026-10-06',
    team: [
      ['ja', 'ja', 'ja', 'deels', 'ja', 'ja', 'ja', 'ja', 'deels', 'deels'],
      ['ja', 'ja', 'ja', 'nee', 'ja', 'ja', 'deels', 'ja', 'ja', 'nee'],
      ['ja', 'deels', 'ja', 'deels', 'ja', 'ja', 'ja', 'ja', 'ja', 'deels'],
      ['ja', 'ja', 'deels', 'deels', 'ja', 'ja', 'ja', 'ja', 'onbekend', 'deels'],
    ],
    family: [
      ['ja', 'deels', 'ja'],
      ['ja', 'ja', 'ja'],
    ],
  }),
]
