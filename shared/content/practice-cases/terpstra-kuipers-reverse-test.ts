/** The reverse test of practice case A, all 35 answers (domain reference 9.1; questions in 1.5). */
export const terpstraKuipersReverseTest = {
  id: 'OT-A1',
  decision: 'D3',
  answers: {
    'OT-0.1':
      'Marloes moet van Werk en Inkomen meer uren zoeken, maar dan is er niemand thuis als Jesse uitvalt.',
    'OT-0.2': [
      {
        who: 'P1',
        text: 'Als ik meer werk, gaat het thuis mis. Als ik niet werk, gaat het met de uitkering mis.',
      },
    ],
    'OT-0.3': [
      { text: '16 uur werk, aanvullende bijstand', kind: 'feit', source: 'O7' },
      { text: 'Jesse miste 21 lesuren in maart', kind: 'feit', source: 'O4' },
      { text: 'Meer uren lukt wel met opvang', kind: 'mening', source: 'O7' },
    ],
    'OT-0.4': 'regisseurMetMandaat',
    'OT-1.1':
      'Marloes is thuis als de jongens thuiskomen. Ze houdt haar baan. Na de winter kijkt ze naar meer uren.',
    'OT-1.2': {
      nodig: ['rust en toezicht na school tot passende plek rond is', 'behoud van 16 uur werk'],
      gewenst: ['een opleiding volgen'],
    },
    'OT-1.3': 'gedeeld',
    'OT-1.4': ['oma op woensdag', 'buurman op dinsdagavond', 'vader om het weekend'],
    'OT-1.5': [
      { option: '6 maanden geen plicht tot meer uren', small: true },
      { option: '4 uur per week erbij met betaalde opvang', small: false },
      { option: 'niets doen, maatregel op uitkering', small: false },
    ],
    'OT-1.6': 'Verlaging uitkering, nieuwe schulden, Jesse alleen thuis, kans dat de baan stopt.',
    'OT-2.1': ['PW', 'JW', 'LPW'],
    'OT-2.2': {
      veiligOpgroeien: 'versterkt',
      bestaanszekerheid: 'versterkt',
      ontwikkeling: 'versterkt',
      meedoen: 'neutraal',
      eigenKracht: 'versterkt',
    },
    'OT-2.3':
      'Snel meer werken botst met veilig opgroeien. Nu weegt veilig opgroeien zwaarder, voor een half jaar.',
    'OT-2.4': 'past',
    'OT-2.5': 'ja',
    'OT-3.1': {
      optie1: { inwoner: 2, huishouden: 2, kinderen: 2, gemeente: -1, samenleving: 0 },
      optie2: { inwoner: -1, huishouden: -1, kinderen: -1, gemeente: 0, samenleving: 0 },
    },
    'OT-3.2': {
      optie1: { inwoner: 1, huishouden: 2, kinderen: 2, gemeente: 1, samenleving: 1 },
      optie2: { inwoner: 0, huishouden: 0, kinderen: -1, gemeente: 0, samenleving: 0 },
    },
    'OT-3.3': [
      { domain: 'geld', text: 'geen extra inkomen in 6 maanden' },
      { domain: 'werk', text: 'risico dat uitstel went: daarom einddatum' },
    ],
    'OT-3.4': [
      { who: 'P3', text: 'iemand thuis na school', zelfGezegd: true },
      { who: 'P4', text: 'minder spanning' },
    ],
    'OT-3.5': {
      kost: 'ongeveer 1.900 euro aanvullende bijstand (schatting)',
      voorkomt: 'zwaardere jeugdhulp, ontruiming',
      betaalt: 'gemeente',
      zekerheid: 'midden',
    },
    'OT-3.6': ['Werk en Inkomen vraagt meer uren, gezinshulp vraagt aanwezigheid thuis'],
    'OT-3.7': { optie: 1, motief: 'grootste effect voor de jongens, baan blijft' },
    'OT-3.8': { stap: 'Marloes past haar rooster aan tot 15.00 uur', datum: '2026-06-19' },
    'OT-4.1': [
      {
        wet: 'Participatiewet',
        artikel: '9 lid 2 (dringende redenen)',
        geraadpleegd: '2026-06-08',
      },
    ],
    'OT-4.2': [{ regel: 'Standaard 24 uur zoekplicht', soort: 'werkproces' }],
    'OT-4.3': ['individualisering'],
    'OT-4.4': {
      geschikt: 5,
      noodzakelijk: 4,
      evenwichtig: 5,
      text: 'Lichter middel (opvang) is geprobeerd; Jesse ging dan niet naar school.',
    },
    'OT-4.5':
      'Ja, bij een alleenstaande ouder met een kind dat tijdelijk zonder passende school zit en een netwerk dat al helpt.',
    'OT-4.6': {
      wie: 'regisseur in mandaat, beschikking door W&I',
      vorm: 'beschikking',
      uiterlijk: '2026-06-12',
    },
    'OT-4.7': [
      'onafhankelijkeClientondersteuningAangeboden',
      'bezwaarUitgelegd',
      'klachtUitgelegd',
      'kopieGegeven',
    ],
    'OT-5.1':
      'Marloes houdt haar baan. Zij hoeft een half jaar niet meer uren te zoeken. Zo is er rust voor Jesse en Finn tot Jesse een goede school heeft. In november kijken we opnieuw.',
    'OT-5.2':
      'Past bij de bedoeling van de wet, tijdelijk, met einddatum en gelijk te behandelen gevallen beschreven.',
    'OT-5.3': { datum: '2026-11-24', alsNiet: '4 uur erbij met opvang proberen' },
    'OT-5.4': { antwoord: 'helemaal', woorden: 'Eindelijk klopt het (P1)' },
    'OT-5.5': { door: 'Joost Blom', datum: '2026-06-09', alles: true },
  },
} as const
