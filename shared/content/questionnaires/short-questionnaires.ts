import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts'
import { toGroup, toItem, toPart } from './make-questionnaire.ts'

const notAtAll = { nl: 'helemaal niet', en: 'not at all' }
const fully = { nl: 'helemaal', en: 'fully' }
const ofPeople = { place: 'pilotgroep', voice: 'aantallen', hasEvidence: false } as const

/** Whether people feel backed when they act in a grey area. Source: domain reference 4.6. */
export const backingQuestionnaire: Questionnaire = {
  ...ofPeople,
  id: 'rugdekking',
  title: { nl: 'Rugdekking', en: 'Backing' },
  intro: {
    nl: 'Eén vraag: staan wethouder, directie en leiding achter je, ook als iets anders uitpakt?',
    en: 'One question: do alderman, directors and managers stand behind you, also when things turn out differently?',
  },
  source: 'Rondetafel, naar het rapport van de pilot maatwerk (S004)',
  scale: { kind: 'cijfer', lowest: notAtAll, highest: fully },
  parts: [
    toPart('P1', { nl: 'Rugdekking', en: 'Backing' }, null, [
      toGroup('G1', 'Rugdekking', 'Backing', [
        toItem('B1', 'Voelde je rugdekking?', 'Did you feel backed?'),
      ]),
    ]),
  ],
}

/** How the group is doing. The questions are ours. */
export const pulseQuestionnaire: Questionnaire = {
  ...ofPeople,
  id: 'teampuls',
  title: { nl: 'Teampuls', en: 'Team pulse' },
  intro: {
    nl: 'Vijf zinnen over hoe het samenwerken nu gaat. Een minuut werk.',
    en: 'Five sentences about how working together goes now. A minute’s work.',
  },
  source: 'Rondetafel',
  scale: { kind: 'cijfer', lowest: notAtAll, highest: fully },
  parts: [
    toPart('P1', { nl: 'Hoe gaat het nu?', en: 'How are things now?' }, null, [
      toGroup('G1', 'Hoe gaat het nu?', 'How are things now?', [
        toItem('P1', 'Ik weet wat er van mij verwacht wordt.', 'I know what is expected of me.'),
        toItem(
          'P2',
          'Ik kan zeggen wat ik niet weet of waar ik aan twijfel.',
          'I can say what I don’t know or doubt.',
        ),
        toItem(
          'P3',
          'Ik heb genoeg tijd voor de gezinnen in de pilot.',
          'I have enough time for the families in the pilot.',
        ),
        toItem('P4', 'We trekken als partijen samen op.', 'As parties we work side by side.'),
        toItem('P5', 'We leren van wat niet lukt.', 'We learn from what doesn’t work out.'),
      ]),
    ]),
  ],
}
