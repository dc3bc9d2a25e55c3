/** Step 4, the legal step: last, on purpose (domain reference 1.1, 1.2 and 1.5). */
import { rightsOptions } from './option-lists.ts'
import type { ReverseTestStep } from './question.ts'
import { ruleRooms } from './rule-room.ts'

/** Step 4: juridisch. */
export const step4: ReverseTestStep = {
  number: 4,
  id: 'juridisch',
  nl: 'Juridisch',
  en: 'Legal',
  explanation: {
    nl: 'De wet komt als laatste. We weten nu wat het beste werkt voor het gezin. Daarna zoeken we het artikel dat helpt. Dit is geen juridisch advies: vraag het na bij wie erover gaat.',
    en: 'The law comes last. We now know what works best for the family. Then we look for the article that helps. This is no legal advice: check with whoever is responsible.',
  },
  waitsForStep: 3,
  source: 'stimulanszHandbook',
  needsCheck: false,
  questions: [
    {
      id: 'OT-4.1',
      type: 'legalRefList',
      who: ['professionals'],
      required: 'ifSolution',
      text: {
        nl: 'Met welk artikel, welke verordening of welke beleidsregel kan dit?',
        en: 'Which article, by-law or policy rule makes this possible?',
      },
      help: {
        nl: 'Artikelen zijn instrumenten. Zoek het artikel dat helpt. Noteer wet, artikel en datum van raadplegen.',
        en: 'Articles are instruments. Look for the article that helps. Note the act, the article and the day you looked it up.',
      },
      source: 'binnenlandsBestuurPurpose',
      needsCheck: true,
    },
    {
      id: 'OT-4.2',
      type: 'ruleList',
      who: ['professionals'],
      required: 'always',
      noneLabel: { nl: 'Er staat geen regel in de weg', en: 'No rule is in the way' },
      text: {
        nl: 'Welke regel staat in de weg? Is dat de wet, of onze eigen manier van werken?',
        en: 'Which rule is in the way? Is it the law, or our own way of working?',
      },
      help: {
        nl: 'Een beleidsregel, werkproces of gewoonte kan de gemeente zelf veranderen. Meld het als signaal aan beleid.',
        en: 'A policy rule, work process or habit can be changed by the municipality itself. Report it as a signal to policy.',
      },
      example: {
        good: {
          nl: 'Werkproces: ons programma stopt vervoer op de 18e verjaardag. De verordening noemt geen leeftijd.',
          en: 'Work process: our software stops transport on the 18th birthday. The by-law names no age.',
        },
        poor: { nl: 'Het mag niet van de wet.', en: 'The law does not allow it.' },
        why: {
          nl: 'Welke wet, welk artikel? Vaak is het onze eigen manier van werken.',
          en: 'Which act, which article? Often it is our own way of working.',
        },
      },
      source: 'binnenlandsBestuurPurpose',
      needsCheck: false,
    },
    {
      id: 'OT-4.3',
      type: 'multiChoice',
      who: ['professionals'],
      required: 'never',
      options: ruleRooms.map(({ id, nl, en }) => ({ id, nl, en })),
      noteLabel: {
        nl: 'Waarom is die ruimte juist hiervoor bedoeld?',
        en: 'Why is that room meant for exactly this?',
      },
      text: { nl: 'Welke ruimte geeft de regel?', en: 'Which room does the rule give?' },
      help: {
        nl: 'Schrijf erbij waarom die ruimte juist in deze situatie bedoeld is.',
        en: 'Write why that room is meant for exactly this situation.',
      },
      source: 'ownKnowledge',
      needsCheck: true,
    },
    {
      id: 'OT-4.4',
      type: 'tripleRating',
      who: ['professionals'],
      required: 'ifSolution',
      text: {
        nl: 'Is het besluit geschikt, noodzakelijk en evenwichtig?',
        en: 'Is the decision suitable, necessary and balanced?',
      },
      help: {
        nl: 'Werkt het? Kan het niet lichter? Zijn de nadelen niet te groot voor dit gezin?',
        en: 'Does it work? Is there no lighter way? Are the drawbacks not too large for this family?',
      },
      source: 'stimulanszProportionality',
      needsCheck: true,
    },
    {
      id: 'OT-4.5',
      type: 'longText',
      who: ['professionals'],
      required: 'always',
      text: {
        nl: 'Zouden we een vergelijkbaar gezin hetzelfde geven? Zo nee, wat is hier anders?',
        en: 'Would we give a comparable family the same? If not, what is different here?',
      },
      help: {
        nl: "Gelijke gevallen gelijk. Dit is de kern van 'maatwerk is geen willekeur'.",
        en: "Equal cases alike. This is the heart of 'custom work is not arbitrariness'.",
      },
      example: {
        good: {
          nl: 'Ja, bij een leerling in het examenjaar die zonder vervoer lessen mist en het reizen aan het leren is.',
          en: 'Yes, for a pupil in the exam year who misses lessons without transport and is learning to travel.',
        },
        poor: { nl: 'Elk gezin is uniek.', en: 'Every family is unique.' },
        why: {
          nl: 'Zo kan niemand nagaan waarom dit gezin het krijgt en een ander niet.',
          en: 'This way nobody can see why this family gets it and another does not.',
        },
      },
      source: 'stimulanszHandbook',
      needsCheck: false,
    },
    {
      id: 'OT-4.6',
      type: 'decisionRef',
      who: ['regisseur'],
      required: 'always',
      text: {
        nl: 'Wie neemt het besluit, in welke vorm en uiterlijk wanneer?',
        en: 'Who takes the decision, in what form and by when?',
      },
      help: {
        nl: 'Afspraak, beschikking, mandaatbesluit of opschaling. Zonder bevoegd persoon geen besluit.',
        en: 'Agreement, decision letter, decision under mandate or escalation. No decision without someone who has the authority.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-4.7',
      type: 'checklist',
      who: ['regisseur'],
      required: 'always',
      options: rightsOptions,
      allNeeded: false,
      text: {
        nl: 'Zijn de rechten van het gezin uitgelegd?',
        en: "Have the family's rights been explained?",
      },
      help: {
        nl: 'Bezwaar kan alleen tegen een besluit. Over een afspraak of bejegening kan een klacht.',
        en: 'An objection is only possible against a formal decision. An agreement or the way you were treated can be complained about.',
      },
      source: 'ownKnowledge',
      needsCheck: true,
    },
  ],
}
