/** The reverse test of practice case B, all 35 answers (domain reference 9.2; questions in 1.5). */
export const milanReverseTest = {
  id: 'OT-B1',
  decision: 'D1',
  answers: {
    'OT-0.1':
      'Op 20 februari stopt de jeugdhulp, terwijl school tot eind juli duurt en de Wmo nog niet klaar is.',
    'OT-0.2': [
      {
        who: 'P11',
        text: 'Wouter weet hoe ik werk. Een nieuwe, midden in mijn laatste jaar, dat trek ik niet.',
      },
    ],
    'OT-0.3': [
      { text: 'begeleiding loopt sinds 2024', kind: 'feit', source: 'O12' },
      { text: 'zonder Wouter stopt de stage', kind: 'vermoeden', source: 'O11' },
    ],
    'OT-0.4': 'regisseurMetMandaat',
    'OT-1.1': 'Milan maakt school af, houdt zijn stage en gaat in augustus werken.',
    'OT-1.2': {
      nodig: ['dezelfde begeleider tot 31 juli', 'geen gat bij de overgang'],
      gewenst: ['meer uren begeleiding'],
    },
    'OT-1.3': 'gedeeld',
    'OT-1.4': [
      'Kees appt elke vrijdag',
      'Ramon doet geldzaken',
      'Milan belt zelf af als hij niet kan',
    ],
    'OT-1.5': [
      { option: 'begeleiding door tot 31 juli, minder uren na april', small: true },
      { option: 'vanaf 20 februari Wmo met nieuwe begeleider', small: false },
    ],
    'OT-1.6': 'Twee breuken in een half jaar, kans op schooluitval en thuiszitten.',
    'OT-2.1': ['JW', 'WMO', 'PW', 'PO'],
    'OT-2.2': {
      zelfredzaamheid: 'versterkt',
      ontwikkeling: 'versterkt',
      meedoen: 'versterkt',
      eigenKracht: 'neutraal',
    },
    'OT-2.3':
      'Op tijd leren loslaten botst met nu niet loslaten. Tot het einde van school weegt continuïteit het zwaarst.',
    'OT-2.4': 'past',
    'OT-2.5': 'ja',
    'OT-3.1': {
      optie1: { inwoner: 2, huishouden: 1, gemeente: 0, partnerorganisatie: 0 },
      optie2: { inwoner: -2, huishouden: -1, gemeente: 0, partnerorganisatie: 0 },
    },
    'OT-3.2': {
      optie1: { inwoner: 2, samenleving: 1, gemeente: 1 },
      optie2: { inwoner: -1, samenleving: -1, gemeente: -1 },
    },
    'OT-3.3': [
      {
        domain: 'geld',
        text: 'toeslagen en kindregelingen van moeder veranderen bij 18: laten doorrekenen',
      },
    ],
    'OT-3.4': [{ who: 'P13', text: 'rust thuis blijft' }],
    'OT-3.5': {
      kost: '23 weken x 2 uur (schatting 3.400 euro)',
      voorkomt: 'uitval, zwaardere Wmo-inzet',
      betaalt: 'jeugdbudget',
      zekerheid: 'midden',
    },
    'OT-3.6': ['Jeugd stopt op een datum, Wmo begint op een proces'],
    'OT-3.7': { optie: 1, motief: 'één overgang in plaats van twee' },
    'OT-3.8': {
      stap: 'Wouter en Wmo-begeleider drinken samen koffie met Milan',
      datum: '2026-12-11',
    },
    'OT-4.1': [
      { wet: 'Jeugdwet', artikel: '1.1 jeugdige, voortzetting na 18', geraadpleegd: '2026-10-02' },
    ],
    'OT-4.2': [
      { regel: 'Beschikkingen jeugd eindigen standaard op de 18e verjaardag', soort: 'systeem' },
    ],
    'OT-4.3': ['individualisering', 'samenloop'],
    'OT-4.4': {
      geschikt: 5,
      noodzakelijk: 4,
      evenwichtig: 5,
      text: 'Kort, met einddatum; hulp liep al vóór 18; andere wet nog niet klaar.',
    },
    'OT-4.5': 'Ja: jongeren die vóór 18 hulp hadden en binnen een half jaar van school gaan.',
    'OT-4.6': { wie: 'regisseur in mandaat', vorm: 'beschikking', uiterlijk: '2026-11-01' },
    'OT-4.7': [
      'onafhankelijkeClientondersteuningAangeboden',
      'bezwaarUitgelegd',
      'klachtUitgelegd',
      'inzageUitgelegd',
      'kopieGegeven',
    ],
    'OT-5.1':
      'Milan houdt Wouter tot hij van school gaat. Daarna neemt iemand van de Wmo het over, die hij dan al kent.',
    'OT-5.2':
      'Korte voortzetting met einddatum, gelijke gevallen beschreven, past bij de bedoeling van de wet.',
    'OT-5.3': { datum: '2027-01-26', alsNiet: 'Wmo eerder laten starten' },
    'OT-5.4': { antwoord: 'helemaal', woorden: 'Precies dit (P11)' },
    'OT-5.5': { door: 'Nadia el Amrani', datum: '2026-10-05', alles: true },
  },
} as const
