/** Step 3, effects on the short and the long term, for everyone involved (domain reference 1.1 and 1.5). */
import { outcomeOptions } from './option-lists.ts'
import type { ReverseTestStep } from './question.ts'

/** Step 3: gevolgen. */
export const step3: ReverseTestStep = {
  number: 3,
  id: 'gevolgen',
  nl: 'Gevolgen',
  en: 'Consequences',
  explanation: {
    nl: 'Nu kijken we vooruit: wat doet elke oplossing, voor wie, straks en later? We tellen geen punten op. De cijfers helpen ons om samen te praten.',
    en: 'Now we look ahead: what does each option do, for whom, soon and later? We add up no points. The numbers help us talk together.',
  },
  waitsForStep: null,
  source: 'stimulanszCasebook',
  needsCheck: false,
  questions: [
    {
      id: 'OT-3.1',
      type: 'effectMatrix',
      term: 'kort',
      who: ['allen'],
      required: 'always',
      text: {
        nl: 'Wat zijn de gevolgen op korte termijn, per oplossing en per betrokkene?',
        en: 'What are the effects on the short term, per option and per person involved?',
      },
      help: {
        nl: 'Van -2 (veel slechter) tot +2 (veel beter). Zet er één zin bij.',
        en: 'From -2 (much worse) to +2 (much better). Add one sentence.',
      },
      example: {
        good: {
          nl: '+2: Sam mist geen lessen meer en haalt zijn stage.',
          en: '+2: Sam misses no more lessons and finishes his internship.',
        },
        poor: { nl: '+2: positief effect.', en: '+2: positive effect.' },
        why: {
          nl: 'De zin zegt hetzelfde als het cijfer. Schrijf wat er verandert.',
          en: 'The sentence says the same as the number. Write what changes.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-3.2',
      type: 'effectMatrix',
      term: 'lang',
      who: ['allen'],
      required: 'always',
      text: {
        nl: 'Wat zijn de gevolgen op lange termijn?',
        en: 'What are the effects on the long term?',
      },
      help: {
        nl: 'Denk aan gezondheid, school, schulden, wonen en het vertrouwen in hulp.',
        en: 'Think of health, school, debts, housing and trust in help.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-3.3',
      type: 'list',
      who: ['allen'],
      required: 'always',
      itemFields: ['lifeDomain'],
      noneLabel: {
        nl: 'We hebben gekeken en zien geen bijwerkingen',
        en: 'We looked and see no side effects',
      },
      text: {
        nl: 'Welke bijwerkingen zijn er op andere leefgebieden?',
        en: 'Which side effects are there on other life domains?',
      },
      help: {
        nl: 'Bijvoorbeeld: meer inkomen geeft minder toeslag; verhuizen betekent een andere school.',
        en: 'For example: more income means less benefit; moving house means another school.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-3.4',
      type: 'list',
      who: ['gezin', 'professionals'],
      required: 'ifMinors',
      itemFields: ['child', 'saidBySelf'],
      text: {
        nl: 'Wat betekent dit voor ieder kind in het huishouden?',
        en: 'What does this mean for each child in the household?',
      },
      help: {
        nl: 'Eén regel per kind. Heeft het kind er zelf iets over gezegd?',
        en: 'One line per child. Did the child say something about it?',
      },
      example: {
        good: {
          nl: 'Mila (9): haar vader is op dinsdag weer thuis. Zij zegt: "Dan hoef ik niet alleen."',
          en: 'Mila (9): her father is home on Tuesdays again. She says: "Then I don\'t have to be alone."',
        },
        poor: {
          nl: 'De kinderen profiteren mee.',
          en: 'The children benefit too.',
        },
        why: {
          nl: 'Elk kind is anders. Zo is geen kind gezien of gehoord.',
          en: 'Every child is different. This way no child was seen or heard.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-3.5',
      type: 'costList',
      who: ['professionals'],
      required: 'always',
      text: {
        nl: 'Wat kost het, wat voorkomt het en wie betaalt het?',
        en: 'What does it cost, what does it avoid and who pays?',
      },
      help: {
        nl: 'Een schatting is genoeg. Zet erbij dat het een schatting is.',
        en: 'An estimate is enough. Say that it is an estimate.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-3.6',
      type: 'list',
      who: ['allen'],
      required: 'always',
      itemFields: [],
      noneLabel: {
        nl: 'We hebben gekeken en zien geen botsing',
        en: 'We looked and see no clash',
      },
      text: {
        nl: 'Werken instanties elkaar hier tegen? Welke eis maakt een andere afspraak onmogelijk?',
        en: 'Do organisations work against each other here? Which demand makes another agreement impossible?',
      },
      help: {
        nl: 'Elk punt wordt een botsing in het plan, met een eigenaar.',
        en: 'Each point becomes a clash in the plan, with an owner.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-3.7',
      type: 'choice',
      who: ['allen'],
      required: 'always',
      options: outcomeOptions,
      withFoundOptions: true,
      noteLabel: { nl: 'Waarom deze?', en: 'Why this one?' },
      noteNeeded: true,
      text: {
        nl: 'Welke oplossing heeft voor dit gezin het beste effect met de minste nadelen?',
        en: 'Which option has the best effect for this family with the fewest drawbacks?',
      },
      help: {
        nl: "Kies er één en schrijf in één zin waarom. 'Geen oplossing gevonden' mag ook.",
        en: "Choose one and write in one sentence why. 'No solution found' is allowed too.",
      },
      source: 'weert',
      needsCheck: false,
    },
    {
      id: 'OT-3.8',
      type: 'dateText',
      who: ['allen'],
      required: 'ifSolution',
      textLabel: { nl: 'De eerste kleine stap', en: 'The first small step' },
      dayLabel: { nl: 'Gezet op', en: 'Taken by' },
      text: {
        nl: 'Wat is de eerste kleine stap, en wanneer is die gezet?',
        en: 'What is the first small step, and when will it be taken?',
      },
      help: {
        nl: 'Liefst binnen twee weken. Klein is goed.',
        en: 'Within two weeks if possible. Small is good.',
      },
      example: {
        good: {
          nl: 'Oom Ali rijdt maandag 3 maart één keer mee in de bus.',
          en: 'Uncle Ali rides along on the bus once, on Monday 3 March.',
        },
        poor: {
          nl: 'We pakken het vervoer zo spoedig mogelijk op.',
          en: 'We will take up transport as soon as possible.',
        },
        why: {
          nl: 'Niemand weet wie wat doet, en wanneer.',
          en: 'Nobody knows who does what, or when.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
  ],
}
