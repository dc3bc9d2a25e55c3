/** Step 0, the issue: what it is about, before anything is weighed (own addition; domain reference 1.5). */
import { deciderOptions } from './option-lists.ts'
import type { ReverseTestStep } from './question.ts'

/** Step 0: kwestie. */
export const step0: ReverseTestStep = {
  number: 0,
  id: 'kwestie',
  nl: 'Kwestie',
  en: 'Issue',
  explanation: {
    nl: 'Eerst maken we samen duidelijk waar het over gaat. We horen de woorden van het gezin. Dan zetten we feiten en meningen apart. Over de oplossing en de wet praten we nog niet.',
    en: "First we make clear together what this is about. We hear the family's words. Then we set facts and opinions apart. We do not talk about solutions or the law yet.",
  },
  waitsForStep: null,
  source: 'ownProposal',
  needsCheck: false,
  questions: [
    {
      id: 'OT-0.1',
      type: 'longText',
      who: ['regisseur'],
      required: 'always',
      text: {
        nl: 'Over welke kwestie gaat deze toets? Schrijf het op in één of twee zinnen.',
        en: 'Which issue is this test about? Write it down in one or two sentences.',
      },
      help: {
        nl: 'Eén kwestie per toets. Speelt er meer? Maak dan een tweede toets.',
        en: 'One issue per test. Is there more? Then make a second test.',
      },
      example: {
        good: {
          nl: 'Sam kan in februari niet naar school reizen, want het vervoer stopt als hij 18 wordt.',
          en: 'Sam cannot get to school in February, because transport stops when he turns 18.',
        },
        poor: {
          nl: 'Sam heeft recht op vervoer en er is ook nog een schuld.',
          en: 'Sam is entitled to transport and there is also a debt.',
        },
        why: {
          nl: 'Dit noemt al een oplossing, en het zijn twee kwesties.',
          en: 'This already names a solution, and it holds two issues.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-0.2',
      type: 'quoteList',
      who: ['gezin'],
      required: 'always',
      text: {
        nl: 'Wat zeggen jullie er zelf over? Gebruik jullie eigen woorden.',
        en: 'What do you say about it yourselves? Use your own words.',
      },
      help: {
        nl: 'Schrijf letterlijk op wat iemand zegt en zet de naam erbij. Vraag ook de kinderen, passend bij hun leeftijd.',
        en: 'Write down exactly what someone says and add the name. Ask the children too, in a way that fits their age.',
      },
      example: {
        good: {
          nl: '"Ik wil gewoon met de bus kunnen, net als mijn vrienden."',
          en: '"I just want to be able to take the bus, like my friends."',
        },
        poor: {
          nl: 'Jongere geeft aan een vervoersbehoefte te hebben.',
          en: 'Young person indicates a need for transport.',
        },
        why: {
          nl: 'Dit zijn de woorden van de professional. Sam herkent zichzelf er niet in.',
          en: "These are the professional's words. Sam does not recognise himself in them.",
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-0.3',
      type: 'factList',
      who: ['allen'],
      required: 'always',
      text: {
        nl: 'Welke feiten staan vast? Wat is een vermoeden of een mening?',
        en: 'Which facts are certain? What is a suspicion or an opinion?',
      },
      help: {
        nl: 'Zet bij elk punt van wie het komt. Alleen wat nodig is voor deze kwestie.',
        en: 'Say with each point who it comes from. Only what is needed for this issue.',
      },
      example: {
        good: {
          nl: 'Feit: Sam miste in januari zes lesdagen (school). Mening: Sam kan best fietsen (vervoerder).',
          en: 'Fact: Sam missed six school days in January (school). Opinion: Sam could cycle (transport company).',
        },
        poor: {
          nl: 'Sam is niet gemotiveerd.',
          en: 'Sam is not motivated.',
        },
        why: {
          nl: 'Een mening staat hier als feit, zonder wie het vindt.',
          en: 'An opinion stands here as a fact, without whose it is.',
        },
      },
      source: 'schulinck',
      needsCheck: false,
    },
    {
      id: 'OT-0.4',
      type: 'choice',
      who: ['regisseur'],
      required: 'always',
      options: deciderOptions,
      withFoundOptions: false,
      noteLabel: { nl: 'Wie precies?', en: 'Who exactly?' },
      noteNeeded: false,
      text: { nl: 'Wie mag hierover beslissen?', en: 'Who may decide on this?' },
      help: {
        nl: "Weet je het niet? Kies 'nog onbekend' en maak er een actie van.",
        en: "You don't know? Choose 'not yet known' and make it an action.",
      },
      source: 'ownProposal',
      needsCheck: false,
    },
  ],
}
