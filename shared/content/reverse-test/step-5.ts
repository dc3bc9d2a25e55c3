/** Step 5, the justification: the weighing told so that it stands (own addition; domain reference 1.5 and 1.6). */
import { fourEyesOptions, recognitionOptions } from './option-lists.ts'
import type { ReverseTestStep } from './question.ts'

/** Step 5: onderbouwing. */
export const step5: ReverseTestStep = {
  number: 5,
  id: 'onderbouwing',
  nl: 'Onderbouwing',
  en: 'Justification',
  explanation: {
    nl: 'Nu schrijven we op waarom we dit doen. Het gezin moet het kunnen lezen. Een ander moet het kunnen nagaan. Een collega van buiten de zaak kijkt mee.',
    en: 'Now we write down why we do this. The family must be able to read it. Someone else must be able to follow it. A colleague from outside the case looks along.',
  },
  waitsForStep: null,
  source: 'ownProposal',
  needsCheck: false,
  questions: [
    {
      id: 'OT-5.1',
      type: 'longText',
      maxWords: 150,
      who: ['regisseur'],
      required: 'always',
      text: {
        nl: 'Vat de afweging samen in gewone taal (hooguit 150 woorden).',
        en: 'Summarise the weighing in plain words (150 words at most).',
      },
      help: {
        nl: 'Lees het voor. Snapt een kind van 12 het?',
        en: 'Read it aloud. Would a child of 12 understand?',
      },
      example: {
        good: {
          nl: 'Sam leert met de bus reizen. Tot de zomer rijdt het vervoer nog twee dagen. In mei kijken we of het lukt.',
          en: 'Sam learns to travel by bus. Until summer, transport runs two more days. In May we look whether it works.',
        },
        poor: {
          nl: 'Gelet op de omstandigheden wordt de voorziening conform maatwerk gecontinueerd.',
          en: 'In view of the circumstances the provision is continued in accordance with custom work.',
        },
        why: {
          nl: 'Sam weet na het lezen niet wat er morgen gebeurt.',
          en: 'After reading, Sam does not know what happens tomorrow.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-5.2',
      type: 'longText',
      who: ['regisseur'],
      required: 'always',
      text: {
        nl: 'Waarom is dit maatwerk en geen willekeur?',
        en: 'Why is this custom work and not arbitrariness?',
      },
      help: {
        nl: 'Gebruik de antwoorden op 2.4, 3.7, 4.4 en 4.5. De app zet ze klaar.',
        en: 'Use the answers to 2.4, 3.7, 4.4 and 4.5. The app has them ready for you.',
      },
      example: {
        good: {
          nl: 'Het past bij de bedoeling van de wet, duurt tot 1 juli en geldt voor elke leerling in dezelfde situatie.',
          en: 'It fits the purpose of the law, lasts until 1 July and holds for every pupil in the same situation.',
        },
        poor: {
          nl: 'Omdat we het dit gezin gunnen.',
          en: 'Because we wish this family well.',
        },
        why: {
          nl: 'Gunnen is geen reden die voor een ander gezin na te gaan is.',
          en: 'Wishing someone well is no reason that can be checked for another family.',
        },
      },
      source: 'mee',
      needsCheck: false,
    },
    {
      id: 'OT-5.3',
      type: 'dateText',
      who: ['allen'],
      required: 'always',
      textLabel: {
        nl: 'Wat doen we als het niet werkt?',
        en: 'What do we do if it does not work?',
      },
      dayLabel: { nl: 'We kijken terug op', en: 'We look back on' },
      text: {
        nl: 'Wanneer kijken we of het werkt? En wat doen we als het niet werkt?',
        en: 'When do we look whether it works? And what do we do if it does not?',
      },
      help: { nl: 'Leg ook vast wanneer we stoppen.', en: 'Also lay down when we stop.' },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-5.4',
      type: 'choice',
      who: ['gezin'],
      required: 'always',
      options: recognitionOptions,
      withFoundOptions: false,
      noteLabel: { nl: 'In jullie eigen woorden', en: 'In your own words' },
      noteNeeded: false,
      text: {
        nl: 'Herkennen jullie jezelf in deze afweging?',
        en: 'Do you recognise yourselves in this weighing?',
      },
      help: {
        nl: 'Laat ieder gezinslid zelf antwoorden. Noteer wat ontbreekt.',
        en: 'Let every family member answer. Note what is missing.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-5.5',
      type: 'checklist',
      who: ['collega'],
      required: 'always',
      options: fourEyesOptions,
      allNeeded: true,
      text: {
        nl: "Vier-ogen-check: is dit 'doen wat nodig is' en niet 'alles wat gewenst is'?",
        en: "Four-eyes check: is this 'doing what is needed' and not 'everything that is wished for'?",
      },
      help: {
        nl: 'Door een collega die niet in deze zaak werkt. Naam en datum worden bewaard.',
        en: 'By a colleague who does not work in this case. Name and day are kept.',
      },
      source: 'ggdWestBrabant',
      needsCheck: false,
    },
  ],
}
