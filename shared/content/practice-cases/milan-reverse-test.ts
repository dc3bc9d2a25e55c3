/**
 * The reverse test of practice case B, all 35 answers (domain reference 9.2; questions in 1.5). The
 * sentences beside the effects are written for practice.
 */
import { plainLine, type PracticeReverseTest, toEffects } from './practice-reverse-test.ts'

const shortTerm = toEffects({
  optie1: [
    ['inwoner', 2, 'Milan houdt Wouter in zijn laatste schooljaar.'],
    ['huishouden', 1, 'Sandra hoeft minder te regelen.'],
    ['gemeente', 0, 'De kosten blijven ongeveer gelijk.'],
    ['partnerorganisatie', 0, 'De planning verandert weinig.'],
  ],
  optie2: [
    ['inwoner', -2, 'Een nieuw gezicht midden in het examenjaar.'],
    ['huishouden', -1, 'De spanning komt thuis terecht.'],
    ['gemeente', 0, 'De kosten blijven ongeveer gelijk.'],
    ['partnerorganisatie', 0, 'De planning verandert weinig.'],
  ],
})

const longTerm = toEffects({
  optie1: [
    ['inwoner', 2, 'Milan maakt school af en gaat werken.'],
    ['samenleving', 1, 'Er is een vakman bij.'],
    ['gemeente', 1, 'Later is minder hulp nodig.'],
  ],
  optie2: [
    ['inwoner', -1, 'Er is kans dat Milan met school stopt.'],
    ['samenleving', -1, 'Er is kans dat Milan thuis komt te zitten.'],
    ['gemeente', -1, 'Later is meer hulp nodig.'],
  ],
})

/** The test on support that ends at 18, to which decision D1 refers. */
export const milanReverseTest: PracticeReverseTest = {
  id: 'OT-B1',
  title: 'Begeleiding die stopt bij 18',
  startedOn: '2026-10-01',
  saidOn: '2026-10-02',
  justifiedOn: '2026-10-05',
  decision: 'D1',
  decidedOn: '2026-10-06',
  thenLines: {
    optie1: {
      short: 'Milan houdt Wouter en kan zich op school richten.',
      long: 'Hij maakt school af en kent dan al wie het overneemt.',
    },
    optie2: {
      short: 'Milan begint opnieuw, midden in zijn laatste jaar.',
      long: 'De kans is groot dat hij met school stopt.',
    },
  },
  answers: {
    'OT-0.1': {
      text: 'Op 20 februari stopt de jeugdhulp, terwijl school tot eind juli duurt en de Wmo nog niet klaar is.',
    },
    'OT-0.2': {
      items: [
        {
          personId: 'P11',
          words:
            'Wouter weet hoe ik werk. Een nieuwe, midden in mijn laatste jaar, dat trek ik niet.',
        },
      ],
    },
    'OT-0.3': {
      items: [
        { text: 'begeleiding loopt sinds 2024', kind: 'feit', sourceId: 'O12' },
        { text: 'zonder Wouter stopt de stage', kind: 'vermoeden', sourceId: 'O11' },
      ],
    },
    'OT-0.4': { choice: 'regisseurMetMandaat', note: '' },
    'OT-1.1': { text: 'Milan maakt school af, houdt zijn stage en gaat in augustus werken.' },
    'OT-1.2': {
      items: [
        { text: 'dezelfde begeleider tot 31 juli', need: 'nodig' },
        { text: 'geen gat bij de overgang', need: 'nodig' },
        { text: 'meer uren begeleiding', need: 'gewenst' },
      ],
    },
    'OT-1.3': { choice: 'gedeeld', note: '' },
    'OT-1.4': {
      items: [
        { ...plainLine('Kees appt elke vrijdag'), personId: 'N12' },
        { ...plainLine('Ramon doet geldzaken'), personId: 'N11' },
        { ...plainLine('Milan belt zelf af als hij niet kan'), personId: 'P11' },
      ],
      isNone: false,
    },
    'OT-1.5': {
      items: [
        {
          id: 'optie1',
          text: 'begeleiding door tot 31 juli, minder uren na april',
          byWhom: 'Stap voor Stap',
          isSmallStep: true,
        },
        {
          id: 'optie2',
          text: 'vanaf 20 februari Wmo met nieuwe begeleider',
          byWhom: 'Gemeente, Wmo',
          isSmallStep: false,
        },
      ],
    },
    'OT-1.6': { text: 'Twee breuken in een half jaar, kans op schooluitval en thuiszitten.' },
    'OT-2.1': { choices: ['JW', 'WMO', 'PW', 'PO'], note: '' },
    'OT-2.2': {
      items: [
        { valueId: 'zelfredzaamheid', rating: 'versterkt', note: '' },
        { valueId: 'ontwikkeling', rating: 'versterkt', note: '' },
        { valueId: 'meedoen', rating: 'versterkt', note: '' },
        { valueId: 'eigenKracht', rating: 'neutraal', note: '' },
      ],
    },
    'OT-2.3': {
      text: 'Op tijd leren loslaten botst met nu niet loslaten. Tot het einde van school weegt continuïteit het zwaarst.',
    },
    'OT-2.4': { choice: 'past', note: '' },
    'OT-2.5': { choice: 'ja', note: '' },
    'OT-3.1': shortTerm,
    'OT-3.2': longTerm,
    'OT-3.3': {
      items: [
        {
          ...plainLine(
            'toeslagen en kindregelingen van moeder veranderen bij 18: laten doorrekenen',
          ),
          domainId: 'geld',
        },
      ],
      isNone: false,
    },
    'OT-3.4': {
      items: [{ ...plainLine('rust thuis blijft'), personId: 'P13' }],
      isNone: false,
    },
    'OT-3.5': {
      items: [
        {
          optionId: 'optie1',
          kind: 'kosten',
          text: '23 weken x 2 uur',
          amountEuros: 3400,
          payer: 'jeugdbudget',
          isEstimate: true,
          certainty: 'midden',
        },
        {
          optionId: 'optie1',
          kind: 'vermeden',
          text: 'uitval, zwaardere Wmo-inzet',
          amountEuros: null,
          payer: 'gemeente',
          isEstimate: true,
          certainty: 'midden',
        },
      ],
    },
    'OT-3.6': {
      items: [plainLine('Jeugd stopt op een datum, Wmo begint op een proces')],
      isNone: false,
    },
    'OT-3.7': { choice: 'optie1', note: 'één overgang in plaats van twee' },
    'OT-3.8': {
      text: 'Wouter en Wmo-begeleider drinken samen koffie met Milan',
      on: '2026-12-11',
    },
    'OT-4.1': {
      items: [
        {
          referenceId: 'JW-1-1',
          law: 'Jeugdwet',
          article: '1.1 jeugdige, voortzetting na 18',
          consultedOn: '2026-10-02',
          note: '',
        },
      ],
    },
    'OT-4.2': {
      items: [
        { text: 'Beschikkingen jeugd eindigen standaard op de 18e verjaardag', kind: 'systeem' },
      ],
      isNone: false,
    },
    'OT-4.3': { choices: ['individualisering', 'samenloop'], note: '' },
    'OT-4.4': {
      geschikt: 5,
      noodzakelijk: 4,
      evenwichtig: 5,
      note: 'Kort, met einddatum; hulp liep al vóór 18; andere wet nog niet klaar.',
    },
    'OT-4.5': {
      text: 'Ja: jongeren die vóór 18 hulp hadden en binnen een half jaar van school gaan.',
    },
    'OT-4.6': { who: 'regisseur in mandaat', form: 'beschikking', dueOn: '2026-11-01' },
    'OT-4.7': {
      checked: [
        'onafhankelijkeClientondersteuningAangeboden',
        'bezwaarUitgelegd',
        'klachtUitgelegd',
        'inzageUitgelegd',
        'kopieGegeven',
      ],
      by: 'Tom Aerts',
      on: '2026-10-05',
    },
    'OT-5.1': {
      text: 'Milan houdt Wouter tot hij van school gaat. Daarna neemt iemand van de Wmo het over, die hij dan al kent.',
    },
    'OT-5.2': {
      text: 'Korte voortzetting met einddatum, gelijke gevallen beschreven, past bij de bedoeling van de wet.',
    },
    'OT-5.3': { text: 'Wmo eerder laten starten', on: '2027-01-26' },
    'OT-5.4': { choice: 'helemaal', note: 'Precies dit (P11)' },
    'OT-5.5': {
      checked: [
        'nodigEnGewenstGescheiden',
        'minstensTweeOplossingen',
        'kleinereStapOverwogen',
        'gevolgenVoorKinderenBekeken',
        'gelijkeGevallenBekeken',
        'bevoegdPersoonBeslist',
      ],
      by: 'Nadia el Amrani',
      on: '2026-10-05',
    },
  },
}
