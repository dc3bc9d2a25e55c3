/**
 * The reverse test of practice case A, all 35 answers (domain reference 9.1; questions in 1.5). The
 * sentences beside the effects, and the effects of option 3, are written for practice.
 */
import { plainLine, type PracticeReverseTest, toEffects } from './practice-reverse-test.ts'

const shortTerm = toEffects({
  optie1: [
    ['inwoner', 2, 'Marloes heeft lucht en houdt haar baan.'],
    ['huishouden', 2, 'Er is elke middag iemand thuis.'],
    ['kinderen', 2, 'Jesse en Finn komen niet in een leeg huis.'],
    ['gemeente', -1, 'De gemeente betaalt een half jaar meer bijstand.'],
    ['samenleving', 0, 'Weinig verschil op korte termijn.'],
  ],
  optie2: [
    ['inwoner', -1, 'Marloes moet nog meer regelen.'],
    ['huishouden', -1, 'Vier uur per week extra weg geeft onrust.'],
    ['kinderen', -1, 'Jesse ging eerder niet naar school als er opvang was.'],
    ['gemeente', 0, 'Minder bijstand, wel kosten voor opvang.'],
    ['samenleving', 0, 'Weinig verschil op korte termijn.'],
  ],
  optie3: [
    ['inwoner', -2, 'De uitkering gaat omlaag.'],
    ['huishouden', -2, 'Er komen nieuwe schulden bij.'],
    ['kinderen', -2, 'Jesse is alleen thuis.'],
  ],
})

const longTerm = toEffects({
  optie1: [
    ['inwoner', 1, 'Na de winter kijkt Marloes weer naar meer uren.'],
    ['huishouden', 2, 'De rust blijft en de schuldregeling kan lopen.'],
    ['kinderen', 2, 'Jesse gaat naar een school die past.'],
    ['gemeente', 1, 'Minder kans op zware jeugdhulp.'],
    ['samenleving', 1, 'Marloes blijft aan het werk.'],
  ],
  optie2: [
    ['inwoner', 0, 'Meer uren, maar niet zeker of het blijft.'],
    ['huishouden', 0, 'Het inkomen stijgt weinig.'],
    ['kinderen', -1, 'Jesse mist langer lessen.'],
    ['gemeente', 0, 'Besparing en extra hulp zijn ongeveer gelijk.'],
    ['samenleving', 0, 'Ongeveer gelijk.'],
  ],
  optie3: [
    ['inwoner', -2, 'Er is kans dat de baan stopt.'],
    ['kinderen', -2, 'De school wordt moeilijker te halen.'],
    ['gemeente', -1, 'Later is zwaardere hulp nodig.'],
  ],
})

/** The test on working more hours, to which decision D3 refers. */
export const terpstraKuipersReverseTest: PracticeReverseTest = {
  id: 'OT-A1',
  title: 'Meer uren werken of thuis zijn na school',
  startedOn: '2026-06-02',
  saidOn: '2026-06-08',
  justifiedOn: '2026-06-09',
  decision: 'D3',
  decidedOn: '2026-06-10',
  thenLines: {
    optie1: {
      short: 'Er is rust en toezicht na school. Marloes houdt haar baan.',
      long: 'In november kijken we opnieuw. Jesse zit dan op een school die past.',
    },
    optie2: {
      short: 'Marloes regelt nog meer en Jesse mist lessen.',
      long: 'Het inkomen stijgt weinig en het is niet zeker of het blijft.',
    },
    optie3: {
      short: 'De uitkering gaat omlaag en er komen schulden bij.',
      long: 'De baan kan stoppen en later is zwaardere hulp nodig.',
    },
  },
  answers: {
    'OT-0.1': {
      text: 'Marloes moet van Werk en Inkomen meer uren zoeken, maar dan is er niemand thuis als Jesse uitvalt.',
    },
    'OT-0.2': {
      items: [
        {
          personId: 'P1',
          words:
            'Als ik meer werk, gaat het thuis mis. Als ik niet werk, gaat het met de uitkering mis.',
        },
      ],
    },
    'OT-0.3': {
      items: [
        { text: '16 uur werk, aanvullende bijstand', kind: 'feit', sourceId: 'O7' },
        { text: 'Jesse miste 21 lesuren in maart', kind: 'feit', sourceId: 'O4' },
        { text: 'Meer uren lukt wel met opvang', kind: 'mening', sourceId: 'O7' },
      ],
    },
    'OT-0.4': { choice: 'regisseurMetMandaat', note: '' },
    'OT-1.1': {
      text: 'Marloes is thuis als de jongens thuiskomen. Ze houdt haar baan. Na de winter kijkt ze naar meer uren.',
    },
    'OT-1.2': {
      items: [
        { text: 'rust en toezicht na school tot passende plek rond is', need: 'nodig' },
        { text: 'behoud van 16 uur werk', need: 'nodig' },
        { text: 'een opleiding volgen', need: 'gewenst' },
      ],
    },
    'OT-1.3': { choice: 'gedeeld', note: '' },
    'OT-1.4': {
      items: [
        { ...plainLine('oma op woensdag'), personId: 'N1' },
        { ...plainLine('buurman op dinsdagavond'), personId: 'N2' },
        { ...plainLine('vader om het weekend'), personId: 'P2' },
      ],
      isNone: false,
    },
    'OT-1.5': {
      items: [
        {
          id: 'optie1',
          text: '6 maanden geen plicht tot meer uren',
          byWhom: 'Gemeente Lindervoort, Werk en Inkomen',
          isSmallStep: true,
        },
        {
          id: 'optie2',
          text: '4 uur per week erbij met betaalde opvang',
          byWhom: 'Marloes',
          isSmallStep: false,
        },
        {
          id: 'optie3',
          text: 'niets doen, maatregel op uitkering',
          byWhom: '',
          isSmallStep: false,
        },
      ],
    },
    'OT-1.6': {
      text: 'Verlaging uitkering, nieuwe schulden, Jesse alleen thuis, kans dat de baan stopt.',
    },
    'OT-2.1': { choices: ['PW', 'JW', 'LPW'], note: '' },
    'OT-2.2': {
      items: [
        { valueId: 'veiligOpgroeien', rating: 'versterkt', note: '' },
        { valueId: 'bestaanszekerheid', rating: 'versterkt', note: '' },
        { valueId: 'ontwikkeling', rating: 'versterkt', note: '' },
        { valueId: 'meedoen', rating: 'neutraal', note: '' },
        { valueId: 'eigenKracht', rating: 'versterkt', note: '' },
      ],
    },
    'OT-2.3': {
      text: 'Snel meer werken botst met veilig opgroeien. Nu weegt veilig opgroeien zwaarder, voor een half jaar.',
    },
    'OT-2.4': { choice: 'past', note: '' },
    'OT-2.5': { choice: 'ja', note: '' },
    'OT-3.1': shortTerm,
    'OT-3.2': longTerm,
    'OT-3.3': {
      items: [
        { ...plainLine('geen extra inkomen in 6 maanden'), domainId: 'geld' },
        { ...plainLine('risico dat uitstel went: daarom einddatum'), domainId: 'werk' },
      ],
      isNone: false,
    },
    'OT-3.4': {
      items: [
        { ...plainLine('iemand thuis na school'), personId: 'P3', saidBySelf: true },
        { ...plainLine('minder spanning'), personId: 'P4' },
      ],
      isNone: false,
    },
    'OT-3.5': {
      items: [
        {
          optionId: 'optie1',
          kind: 'kosten',
          text: 'aanvullende bijstand',
          amountEuros: 1900,
          payer: 'gemeente',
          isEstimate: true,
          certainty: 'midden',
        },
        {
          optionId: 'optie1',
          kind: 'vermeden',
          text: 'zwaardere jeugdhulp, ontruiming',
          amountEuros: null,
          payer: 'gemeente',
          isEstimate: true,
          certainty: 'midden',
        },
      ],
    },
    'OT-3.6': {
      items: [plainLine('Werk en Inkomen vraagt meer uren, gezinshulp vraagt aanwezigheid thuis')],
      isNone: false,
    },
    'OT-3.7': { choice: 'optie1', note: 'grootste effect voor de jongens, baan blijft' },
    'OT-3.8': { text: 'Marloes past haar rooster aan tot 15.00 uur', on: '2026-06-19' },
    'OT-4.1': {
      items: [
        {
          referenceId: 'PW-9-2',
          law: 'Participatiewet',
          article: '9 lid 2 (dringende redenen)',
          consultedOn: '2026-06-08',
          note: '',
        },
      ],
    },
    'OT-4.2': {
      items: [{ text: 'Standaard 24 uur zoekplicht', kind: 'werkproces' }],
      isNone: false,
    },
    'OT-4.3': { choices: ['individualisering'], note: '' },
    'OT-4.4': {
      geschikt: 5,
      noodzakelijk: 4,
      evenwichtig: 5,
      note: 'Lichter middel (opvang) is geprobeerd; Jesse ging dan niet naar school.',
    },
    'OT-4.5': {
      text: 'Ja, bij een alleenstaande ouder met een kind dat tijdelijk zonder passende school zit en een netwerk dat al helpt.',
    },
    'OT-4.6': {
      who: 'regisseur in mandaat, beschikking door W&I',
      form: 'beschikking',
      dueOn: '2026-06-12',
    },
    'OT-4.7': {
      checked: [
        'onafhankelijkeClientondersteuningAangeboden',
        'bezwaarUitgelegd',
        'klachtUitgelegd',
        'kopieGegeven',
      ],
      by: 'Nadia el Amrani',
      on: '2026-06-09',
    },
    'OT-5.1': {
      text: 'Marloes houdt haar baan. Zij hoeft een half jaar niet meer uren te zoeken. Zo is er rust voor Jesse en Finn tot Jesse een goede school heeft. In november kijken we opnieuw.',
    },
    'OT-5.2': {
      text: 'Past bij de bedoeling van de wet, tijdelijk, met einddatum en gelijk te behandelen gevallen beschreven.',
    },
    'OT-5.3': { text: '4 uur erbij met opvang proberen', on: '2026-11-24' },
    'OT-5.4': { choice: 'helemaal', note: 'Eindelijk klopt het (P1)' },
    'OT-5.5': {
      checked: [
        'nodigEnGewenstGescheiden',
        'minstensTweeOplossingen',
        'kleinereStapOverwogen',
        'gevolgenVoorKinderenBekeken',
        'gelijkeGevallenBekeken',
        'bevoegdPersoonBeslist',
      ],
      by: 'Joost Blom',
      on: '2026-06-09',
    },
  },
}
