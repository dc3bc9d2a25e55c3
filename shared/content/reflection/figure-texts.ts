/** What the figures of a pilot are called, on screen and on paper. */
import { decisionStatusLabels } from '../authority/decision-labels.ts'
import type { Bilingual } from '../bilingual.ts'
import { gasLevelContent } from '../gas-levels.ts'
import { qualityChecks } from '../quality-checks.ts'
import { caseStatusLabels } from '../vocabulary-labels.ts'
import type { FigureId } from '../../domain/pilot-figures/figure-list.ts'
import { breakthroughLabels, breakthroughSizeLabels } from './breakthroughs.ts'
import { clusters } from './clusters.ts'
import { factors } from './factors.ts'

/** A figure: its title, what it tells, and what it counts. */
export type FigureText = Readonly<{ title: Bilingual; intro: Bilingual; unit: Bilingual }>

/** Every figure. */
export const figureTexts: Readonly<Record<FigureId, FigureText>> = {
  clusters: {
    title: { nl: 'Groepen', en: 'Groups' },
    intro: {
      nl: 'Hoeveel huishoudens bij welke groep horen.',
      en: 'How many households belong to which group.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  status: {
    title: { nl: 'Waar de zaken staan', en: 'Where the cases stand' },
    intro: { nl: 'Van aanmelding tot afsluiting.', en: 'From report to closure.' },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  firstPlan: {
    title: { nl: 'Tot het eerste plan', en: 'Until the first plan' },
    intro: {
      nl: 'Dagen van het begin tot het plan is vastgesteld.',
      en: 'Days from the beginning until the plan was adopted.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  firstAgreement: {
    title: { nl: 'Tot de eerste afspraak', en: 'Until the first agreement' },
    intro: {
      nl: 'Dagen van het begin tot de eerste afspraak.',
      en: 'Days from the beginning until the first agreement.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  agreements: {
    title: { nl: 'Afspraken nagekomen', en: 'Agreements kept' },
    intro: {
      nl: 'Volgens de laatste keer dat iemand terugkeek.',
      en: 'By the last time somebody looked back.',
    },
    unit: { nl: 'Afspraken', en: 'Agreements' },
  },
  goals: {
    title: { nl: 'Doelen', en: 'Goals' },
    intro: {
      nl: 'Op welke stap van de schaal de doelen staan.',
      en: 'On which step of the scale the goals stand.',
    },
    unit: { nl: 'Doelen', en: 'Goals' },
  },
  decisions: {
    title: { nl: 'Besluiten met doorzettingsmacht', en: 'Decisions under authority' },
    intro: { nl: 'Wat er van genomen besluiten werd.', en: 'What became of decisions.' },
    unit: { nl: 'Besluiten', en: 'Decisions' },
  },
  escalations: {
    title: { nl: 'Opschalingen', en: 'Escalations' },
    intro: {
      nl: 'Hoe vragen aan een hoger niveau verliepen.',
      en: 'How questions to a higher level went.',
    },
    unit: { nl: 'Opschalingen', en: 'Escalations' },
  },
  evaluations: {
    title: { nl: 'Evaluaties', en: 'Evaluations' },
    intro: { nl: 'Zolang het plan loopt.', en: 'While the plan runs.' },
    unit: { nl: 'Evaluaties', en: 'Evaluations' },
  },
  pilotLight: {
    title: { nl: 'Waakvlamcontacten', en: 'Pilot-light contacts' },
    intro: { nl: 'Sinds de waakvlam brandt.', en: 'Since the pilot light burns.' },
    unit: { nl: 'Contacten', en: 'Contacts' },
  },
  breakthroughs: {
    title: { nl: 'Doorbraken', en: 'Breakthroughs' },
    intro: {
      nl: 'Huishoudens waarin dit volgens het logboek gebeurde.',
      en: 'Households in which this happened according to the logbook.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  sizes: {
    title: { nl: 'Hoe groot', en: 'How big' },
    intro: {
      nl: 'Ook proberen zonder dat het lukt is een stap.',
      en: 'Trying without success is a step too.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  helps: {
    title: { nl: 'Wat meewerkte', en: 'What helped' },
    intro: {
      nl: 'Huishoudens waarin het logboek dit noemt.',
      en: 'Households in which the logbook names this.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  hinders: {
    title: { nl: 'Wat in de weg stond', en: 'What stood in the way' },
    intro: {
      nl: 'Huishoudens waarin het logboek dit noemt.',
      en: 'Households in which the logbook names this.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
  gaps: {
    title: { nl: 'Wat in plannen nog mist', en: 'What plans still miss' },
    intro: {
      nl: 'Wat de kwaliteitsmeter van het plan vaker ziet ontbreken.',
      en: 'What the quality gauge of the plan misses more than once.',
    },
    unit: { nl: 'Huishoudens', en: 'Households' },
  },
}

type Names = Readonly<Record<string, Bilingual>>

const dayNames: Names = {
  d30: { nl: 'Binnen 30 dagen', en: 'Within 30 days' },
  d60: { nl: '31 tot 60 dagen', en: '31 to 60 days' },
  d90: { nl: '61 tot 90 dagen', en: '61 to 90 days' },
  later: { nl: 'Na 90 dagen', en: 'After 90 days' },
  none: { nl: 'Nog niet', en: 'Not yet' },
}

const meetNames: Names = {
  held: { nl: 'Gehouden', en: 'Held' },
  moved: { nl: 'Verplaatst', en: 'Moved' },
  skipped: { nl: 'Overgeslagen', en: 'Skipped' },
  passed: { nl: 'Dag voorbij', en: 'Day passed' },
  ahead: { nl: 'Gepland', en: 'Planned' },
}

const keptNames: Names = {
  kept: { nl: 'Nagekomen', en: 'Kept' },
  notKept: { nl: 'Niet nagekomen', en: 'Not kept' },
  notAsked: { nl: 'Nog niet op teruggekeken', en: 'Not looked back on yet' },
}

const escalationNames: Names = {
  inTime: { nl: 'Op tijd beantwoord', en: 'Answered in time' },
  late: { nl: 'Te laat beantwoord', en: 'Answered late' },
  running: { nl: 'Loopt', en: 'Running' },
  overdue: { nl: 'Termijn voorbij', en: 'Term passed' },
  closed: { nl: 'Gesloten zonder antwoord', en: 'Closed without an answer' },
}

/** A household that was not counted to a cluster. */
export const noClusterName: Bilingual = { nl: 'Nog niet gekozen', en: 'Not chosen yet' }

const byId = (all: readonly Readonly<Bilingual & { id: string }>[]): Names =>
  Object.fromEntries(all.map((one) => [one.id, one]))

const categoryNames: Readonly<Record<FigureId, Names>> = {
  clusters: {
    ...Object.fromEntries(Object.entries(clusters).map(([id, { name }]) => [id, name])),
    none: noClusterName,
  },
  status: caseStatusLabels,
  firstPlan: dayNames,
  firstAgreement: dayNames,
  agreements: keptNames,
  goals: {
    ...Object.fromEntries(
      gasLevelContent.map(({ level, nl, en }) => [
        String(level),
        { nl: `${level}: ${nl}`, en: `${level}: ${en}` },
      ]),
    ),
    none: { nl: 'Nog niet gemeten', en: 'Not measured yet' },
  },
  decisions: decisionStatusLabels,
  escalations: escalationNames,
  evaluations: meetNames,
  pilotLight: meetNames,
  breakthroughs: breakthroughLabels,
  sizes: breakthroughSizeLabels,
  helps: byId(factors),
  hinders: byId(factors),
  gaps: Object.fromEntries(
    qualityChecks.map(({ id, text: { ok } }) => [
      id,
      { nl: `Nog niet: ${ok.nl}`, en: `Not yet: ${ok.en}` },
    ]),
  ),
}

/** What a category of a figure is called; its id when this app does not know it. */
export const toCategoryName = (figure: FigureId, category: string): Bilingual =>
  categoryNames[figure][category] ?? { nl: category, en: category }
