/** Step 1, the desired effect: what is needed comes first (domain reference 1.1 and 1.5). */
import { sharedAimOptions } from './option-lists.ts'
import type { ReverseTestStep } from './question.ts'

/** Step 1: effect. */
export const step1: ReverseTestStep = {
  number: 1,
  id: 'effect',
  nl: 'Effect',
  en: 'Effect',
  explanation: {
    nl: 'Wat willen we samen bereiken? We beginnen bij het gewone leven van het gezin. We zetten apart wat nodig is en wat prettig is. Dan zoeken we meer dan één oplossing.',
    en: "What do we want to achieve together? We start from the family's everyday life. We set apart what is needed and what is nice. Then we look for more than one option.",
  },
  waitsForStep: null,
  source: 'stimulanszHandbook',
  needsCheck: false,
  questions: [
    {
      id: 'OT-1.1',
      type: 'longText',
      who: ['gezin'],
      required: 'always',
      text: {
        nl: 'Wat willen jullie bereiken? Hoe ziet een gewone dag eruit als het gelukt is?',
        en: 'What do you want to achieve? What does an ordinary day look like when it has worked?',
      },
      help: {
        nl: "Vraag naar het leven, niet naar de voorziening. Dus niet 'begeleiding', maar 'Finn slaapt weer door'.",
        en: "Ask about life, not about the provision. So not 'support', but 'Finn sleeps through the night again'.",
      },
      example: {
        good: {
          nl: 'Sam stapt om acht uur op de bus. Om vier uur is hij thuis en vertelt hij over zijn stage.',
          en: 'Sam gets on the bus at eight. At four he is home and talks about his internship.',
        },
        poor: { nl: 'Een taxipas voor Sam.', en: 'A taxi pass for Sam.' },
        why: {
          nl: 'Een pas is een middel. Wat het gezin wil bereiken, blijft onbekend.',
          en: 'A pass is a means. What the family wants to achieve stays unknown.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-1.2',
      type: 'needList',
      who: ['gezin', 'professionals'],
      required: 'always',
      text: {
        nl: 'Wat is daarvoor echt nodig? En wat is prettig, maar niet nodig?',
        en: 'What is really needed for that? And what is nice, but not needed?',
      },
      help: {
        nl: 'Deze scheiding voorkomt dat de toets een wensenlijst wordt.',
        en: 'Keeping these apart stops the test from becoming a wish list.',
      },
      example: {
        good: {
          nl: 'Nodig: elke schooldag veilig op school komen. Gewenst: ook vervoer in het weekend.',
          en: 'Needed: getting to school safely every school day. Wished for: transport at the weekend too.',
        },
        poor: {
          nl: 'Nodig: een eigen auto, rijles en vervoer in het weekend.',
          en: 'Needed: an own car, driving lessons and transport at the weekend.',
        },
        why: {
          nl: 'Hier is alles nodig. Vraag bij elk punt: lukt het ook zonder?',
          en: 'Here everything is needed. Ask with each point: would it work without?',
        },
      },
      source: 'ggdWestBrabant',
      needsCheck: false,
    },
    {
      id: 'OT-1.3',
      type: 'choice',
      who: ['allen'],
      required: 'always',
      options: sharedAimOptions,
      withFoundOptions: false,
      noteLabel: { nl: 'Waar zit het verschil?', en: 'Where is the difference?' },
      noteNeeded: false,
      text: {
        nl: 'Willen jullie en de professionals hetzelfde bereiken?',
        en: 'Do you and the professionals want to achieve the same?',
      },
      help: {
        nl: "Bij 'deels' of 'niet': schrijf het verschil op zonder het glad te strijken.",
        en: "With 'partly' or 'no': write down the difference without smoothing it over.",
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-1.4',
      type: 'list',
      who: ['gezin', 'netwerk'],
      required: 'always',
      itemFields: ['person'],
      noneLabel: {
        nl: 'We hebben gevraagd, er is nu niemand',
        en: 'We asked, there is no one at the moment',
      },
      text: {
        nl: 'Wat kunnen jullie zelf? En wat kunnen familie, vrienden of buren doen?',
        en: 'What can you do yourselves? And what can family, friends or neighbours do?',
      },
      help: {
        nl: 'Vraag door: wie nog meer? Een netwerk is er bijna altijd, soms uit beeld.',
        en: 'Keep asking: who else? There is nearly always a network, sometimes out of sight.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-1.5',
      type: 'optionList',
      who: ['allen'],
      required: 'always',
      minItems: 2,
      needsSmallStep: true,
      text: {
        nl: 'Welke oplossingen zien we? Noem er minstens twee, waarvan één kleine stap.',
        en: 'Which options do we see? Name at least two, one of them a small step.',
      },
      help: {
        nl: 'Denk nog niet aan regels. Een kleine stap kan veel losmaken.',
        en: "Don't think of rules yet. A small step can set a lot in motion.",
      },
      example: {
        good: {
          nl: 'Zes keer samen met de bus oefenen (kleine stap). Vervoer verlengen tot de zomer.',
          en: 'Practise taking the bus together six times (small step). Extend transport until summer.',
        },
        poor: {
          nl: 'Vervoer verlengen. Of niet verlengen.',
          en: 'Extend transport. Or not extend it.',
        },
        why: {
          nl: 'Wel of niet is één oplossing. Er valt zo niets te vergelijken.',
          en: 'To do it or not is one option. That leaves nothing to compare.',
        },
      },
      source: 'ownProposal',
      needsCheck: false,
    },
    {
      id: 'OT-1.6',
      type: 'longText',
      who: ['allen'],
      required: 'always',
      text: {
        nl: 'Wat gebeurt er als we niets doen?',
        en: 'What happens if we do nothing?',
      },
      help: {
        nl: 'Kijk naar elk gezinslid. Noem ook wat nu al geld of zorg kost.',
        en: 'Look at every family member. Also name what already costs money or care.',
      },
      source: 'ownProposal',
      needsCheck: false,
    },
  ],
}
