import type { QualityText } from './quality-text.ts'

/** What the checks of voice, worries, life domains and goals say. */
export const planTexts = {
  perspective: {
    source: 'domain reference 3.2, stip op de horizon',
    ok: { nl: 'Er is een stip op de horizon', en: 'There is a point on the horizon' },
    missing: {
      nl: 'Er is nog geen stip op de horizon',
      en: 'There is no point on the horizon yet',
    },
  },
  everyoneHeard: {
    source: 'S001, W1 of wraparound: the voice of the family; domain reference 3.2',
    ok: { nl: 'Iedereen is gehoord', en: 'Everyone was heard' },
    missing: {
      nl: '{{names}} heeft nog geen eigen woorden in het plan',
      en: '{{names}} has no own words in the plan yet',
    },
    missingMany: {
      nl: '{{names}} hebben nog geen eigen woorden in het plan',
      en: '{{names}} have no own words in the plan yet',
    },
  },
  ownGrades: {
    source: "domain reference 2.2: the family's grade beside the team's",
    ok: { nl: 'Iedereen gaf een eigen cijfer', en: 'Everyone gave an own grade' },
    missing: {
      nl: '{{names}} heeft nog geen eigen cijfer gegeven',
      en: '{{names}} has not given an own grade yet',
    },
    missingMany: {
      nl: '{{names}} hebben nog geen eigen cijfer gegeven',
      en: '{{names}} have not given an own grade yet',
    },
  },
  concernAnswered: {
    source:
      'domain reference 3.2, zorgen; national guidance (regelhulp): which problems matter most',
    ok: {
      nl: 'Bij elke zorg staat een doel, of waarom niet',
      en: 'Every worry has a goal, or says why not',
    },
    missing: {
      nl: "Bij de zorg '{{text}}' staat nog geen doel, en niet waarom niet",
      en: "The worry '{{text}}' has no goal yet, and no reason why not",
    },
  },
  domainNecessity: {
    source: 'AP 2018 on necessity; domain reference 2.2',
    ok: {
      nl: 'Bij elk leefgebied staat waarom het nodig is',
      en: 'Every life domain says why it is needed',
    },
    missing: {
      nl: 'Bij {{domain}} staat nog niet waarom het nodig is',
      en: 'For {{domain}} it does not say yet why it is needed',
    },
  },
  goals: {
    source: 'S002: goals and results were missing in plans',
    ok: { nl: 'Er is een doel', en: 'There is a goal' },
    missing: { nl: 'Er is nog geen doel', en: 'There is no goal yet' },
  },
  goalFor: {
    source: 'domain reference 3.2, doelen',
    ok: {
      nl: 'Bij elk doel van nu staat voor wie het is',
      en: 'Every goal of now says for whom it is',
    },
    missing: {
      nl: 'Bij doel {{number}} staat nog niet voor wie het is',
      en: 'Goal {{number}} does not say for whom it is yet',
    },
  },
  goalResult: {
    source: 'S002: results were missing; domain reference 3.3',
    ok: {
      nl: 'Elk doel van nu heeft een zichtbaar teken',
      en: 'Every goal of now has a visible sign',
    },
    missing: {
      nl: 'Doel {{number}} heeft nog geen zichtbaar teken',
      en: 'Goal {{number}} has no visible sign yet',
    },
  },
  goalOwner: {
    source: 'domain reference 3.2, acties: who',
    ok: {
      nl: 'Bij elk doel van nu doet iemand iets',
      en: 'Someone does something for every goal of now',
    },
    missing: {
      nl: 'Bij doel {{number}} staat nog niet wie iets doet',
      en: 'Goal {{number}} does not say yet who does something',
    },
  },
  goalDate: {
    source: 'domain reference 3.2, acties: by when',
    ok: { nl: 'Bij elk doel van nu staat een datum', en: 'Every goal of now has a date' },
    missing: {
      nl: 'Bij doel {{number}} staat nog geen datum',
      en: 'Goal {{number}} has no date yet',
    },
  },
  goalEvaluation: {
    source: 'S000: clear goals and a moment to evaluate; domain reference 3.4',
    ok: {
      nl: 'Elk doel van nu krijgt een terugblik',
      en: 'Every goal of now will be looked back at',
    },
    missing: {
      nl: 'Doel {{number}} heeft nog geen dag om terug te kijken',
      en: 'Goal {{number}} has no day to look back yet',
    },
  },
  priorities: {
    source: 'S000: what is most important, what can come first and what later',
    ok: { nl: 'Het is duidelijk wat eerst komt', en: 'It is clear what comes first' },
    missing: {
      nl: "Er staat nog geen doel bij 'Nu eerst'",
      en: "No goal stands under 'Now first' yet",
    },
    missingMany: {
      nl: "Er staan {{count}} doelen bij 'Nu eerst'. Kies wat later kan",
      en: "{{count}} goals stand under 'Now first'. Choose what can come later",
    },
  },
  notNowReason: {
    source: 'domain reference 3.2, prioriteit: bewust niet nu asks for a reason',
    ok: { nl: 'Bij wat bewust wacht staat waarom', en: 'What waits on purpose says why' },
    missing: {
      nl: 'Bij doel {{number}} staat nog niet waarom het bewust wacht',
      en: 'Goal {{number}} does not say yet why it waits on purpose',
    },
  },
  plainWords: {
    source:
      'guideline Gezinnen met meervoudige problemen: plain language; plain words, sections 1 and 2',
    ok: {
      nl: 'Doelen en acties staan in gewone woorden',
      en: 'Goals and actions are in plain words',
    },
    missing: {
      nl: "Gewoner kan: {{words}} in '{{text}}'",
      en: "Could be plainer: {{words}} in '{{text}}'",
    },
  },
  shortSentences: {
    source: 'plain words, section 3.2',
    ok: { nl: 'De zinnen zijn goed te volgen', en: 'The sentences are easy to follow' },
    missing: { nl: "Korter kan: '{{text}}'", en: "Could be shorter: '{{text}}'" },
  },
} as const satisfies Readonly<Record<string, QualityText>>
