/** Step 2, the purpose of the law and the ethical check (domain reference 1.1, 1.3 to 1.5). */
import { laws } from './laws.ts'
import { explainableOptions, purposeFitOptions } from './option-lists.ts'
import type { ReverseTestStep } from './question.ts'

/** Step 2: grondwaarden. */
export const step2: ReverseTestStep = {
  number: 2,
  id: 'grondwaarden',
  nl: 'Waarden',
  en: 'Values',
  explanation: {
    nl: 'Elke wet is ergens voor gemaakt. Dat is de bedoeling van de wet. We kijken of ons plan daarbij past. De artikelen komen pas in stap 4: dat zijn middelen, geen doelen.',
    en: 'Every law was made for a reason. That is the purpose of the law. We look whether our plan fits it. The articles only come in step 4: they are means, not ends.',
  },
  waitsForStep: null,
  source: 'binnenlandsBestuurPurpose',
  needsCheck: false,
  questions: [
    {
      id: 'OT-2.1',
      type: 'multiChoice',
      who: ['professionals'],
      required: 'always',
      options: laws.map(({ id, nl, en }) => ({ id, nl, en })),
      noteLabel: { nl: 'Andere wet of regeling', en: 'Another act or scheme' },
      text: {
        nl: 'Bij welke wetten hoort deze kwestie?',
        en: 'Which laws does this issue belong to?',
      },
      help: {
        nl: 'Kies alleen de wetten die echt meespelen.',
        en: 'Choose only the laws that really play a part.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-2.2',
      type: 'valueRating',
      who: ['professionals', 'gezin'],
      required: 'always',
      text: {
        nl: 'Welke waarden worden sterker als dit lukt? En waar schuurt het?',
        en: 'Which values become stronger if this works? And where does it chafe?',
      },
      help: {
        nl: 'Lees de waarde voor in gewone taal. Versterkt, neutraal of schuurt.',
        en: 'Read the value aloud in plain words. Strengthened, neutral or chafes.',
      },
      source: 'mee',
      needsCheck: false,
    },
    {
      id: 'OT-2.3',
      type: 'longText',
      who: ['allen'],
      required: 'never',
      text: {
        nl: 'Botsen er waarden met elkaar? Welke weegt hier het zwaarst, en waarom?',
        en: 'Do values clash? Which weighs most here, and why?',
      },
      help: {
        nl: 'Bijvoorbeeld: snel aan het werk tegenover rust voor de kinderen.',
        en: 'For example: going to work soon against calm for the children.',
      },
      example: {
        good: {
          nl: 'Zelf leren reizen botst met nu geen lessen missen. Tot het examen weegt school zwaarder.',
          en: 'Learning to travel alone clashes with missing no lessons now. Until the exam, school weighs more.',
        },
        poor: {
          nl: 'Alle waarden zijn belangrijk.',
          en: 'All values are important.',
        },
        why: {
          nl: 'Er is niet gekozen. Later kan niemand zien wat de doorslag gaf.',
          en: 'Nothing was chosen. Later nobody can see what tipped the balance.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-2.4',
      type: 'choice',
      who: ['professionals'],
      required: 'always',
      options: purposeFitOptions,
      withFoundOptions: false,
      noteLabel: { nl: 'Waarom?', en: 'Why?' },
      noteNeeded: false,
      text: {
        nl: 'Past wat we willen bij de bedoeling van deze wetten?',
        en: 'Does what we want fit the purpose of these laws?',
      },
      help: {
        nl: "Bij 'past niet': ga terug naar stap 1 en zoek een ander effect of een andere oplossing.",
        en: "With 'does not fit': go back to step 1 and look for another effect or another option.",
      },
      source: 'stimulanszHandbook',
      needsCheck: false,
    },
    {
      id: 'OT-2.5',
      type: 'choice',
      who: ['allen'],
      required: 'always',
      options: explainableOptions,
      withFoundOptions: false,
      noteLabel: { nl: 'Waar twijfelen we over?', en: 'What are we in doubt about?' },
      noteNeeded: false,
      text: {
        nl: 'Kunnen we dit uitleggen aan het gezin, aan een ander gezin in dezelfde situatie en aan de gemeenteraad?',
        en: 'Can we explain this to the family, to another family in the same situation and to the municipal council?',
      },
      help: {
        nl: 'Bij twijfel: bespreek het in de reflectiesessie of vraag een collega die de zaak niet kent.',
        en: 'When in doubt: discuss it in the reflection session or ask a colleague who does not know the case.',
      },
      source: 'binnenlandsBestuurNudge',
      needsCheck: false,
    },
  ],
}
