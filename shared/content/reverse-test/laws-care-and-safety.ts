/** Care, housing, family law, safety and the laws that always apply, with their core values (domain reference 1.3). */
import type { Law } from './law.ts'

const unchecked = { source: 'lawText', needsCheck: true } as const

/** Laws of care, housing, family and safety; joined in laws.ts. */
export const lawsOfCareAndSafety: readonly Law[] = [
  {
    id: 'WVGGZ',
    nl: 'Wet verplichte ggz',
    en: 'Wet verplichte ggz (compulsory mental health care)',
    coreValues: [
      {
        id: 'WVGGZ-1',
        nl: 'Verplichte zorg alleen als uiterste middel om ernstig nadeel weg te nemen',
        en: 'Compulsory care only as a last resort to take away serious harm',
        articles: '2:1, 3:3',
        sharedValueId: 'veiligheid',
        ...unchecked,
      },
      {
        id: 'WVGGZ-2',
        nl: 'Eigen wensen en voorkeuren tellen (eigen plan van aanpak, zorgkaart)',
        en: 'Own wishes and preferences count (own plan, care card)',
        articles: '2:1, 5:5',
        sharedValueId: 'eigenKracht',
        ...unchecked,
      },
      {
        id: 'WVGGZ-3',
        nl: 'Meedoen: ook wonen, werk en inkomen zijn voorwaarden voor herstel',
        en: 'Taking part: housing, work and income are conditions for recovery too',
        articles: '2:1 lid 4',
        sharedValueId: 'meedoen',
        ...unchecked,
      },
    ],
  },
  {
    id: 'WZD',
    nl: 'Wet zorg en dwang',
    en: 'Wet zorg en dwang (involuntary care)',
    coreValues: [
      {
        id: 'WZD-1',
        nl: 'Nee, tenzij: geen onvrijwillige zorg als het anders kan',
        en: 'No, unless: no involuntary care when there is another way',
        articles: '10',
        sharedValueId: 'veiligheid',
        ...unchecked,
      },
    ],
  },
  {
    id: 'HUISV',
    nl: 'Woningwet, Huisvestingswet 2014, huurrecht',
    en: 'Woningwet, Huisvestingswet 2014, tenancy law (housing)',
    coreValues: [
      {
        id: 'HUISV-1',
        nl: 'Een betaalbaar en passend huis voor wie daar zelf niet aan kan komen',
        en: 'An affordable, suitable home for those who cannot find one themselves',
        articles: 'Grondwet 22 lid 2',
        sharedValueId: 'wonen',
        ...unchecked,
      },
      {
        id: 'HUISV-2',
        nl: 'Dak- en thuisloosheid en uithuiszetting voorkomen, vooral met kinderen',
        en: 'Preventing homelessness and eviction, above all with children',
        articles: null,
        sharedValueId: 'wonen',
        ...unchecked,
      },
      {
        id: 'HUISV-3',
        nl: 'Leefbaarheid en goed huurderschap',
        en: 'Liveable neighbourhoods and good tenancy',
        articles: 'BW 7:213',
        sharedValueId: 'veiligheid',
        ...unchecked,
      },
    ],
  },
  {
    id: 'ZORG',
    nl: 'Zvw en Wlz',
    en: 'Zvw and Wlz (health insurance and long-term care)',
    coreValues: [
      {
        id: 'ZORG-1',
        nl: 'Noodzakelijke zorg is bereikbaar voor iedereen',
        en: 'Necessary care is within reach of everyone',
        articles: null,
        sharedValueId: 'gezondheid',
        ...unchecked,
      },
    ],
  },
  {
    id: 'BW1',
    nl: 'Burgerlijk Wetboek boek 1 (gezag, OTS, bewind, mentorschap)',
    en: 'Civil Code book 1 (parental authority, supervision order, administration, mentorship)',
    coreValues: [
      {
        id: 'BW1-1',
        nl: 'Het belang van het kind staat voorop; ingrijpen in gezag alleen als het echt moet',
        en: "The child's interests come first; parental authority is touched only when it truly must be",
        articles: '1:247, 1:255',
        sharedValueId: 'veiligOpgroeien',
        ...unchecked,
      },
      {
        id: 'BW1-2',
        nl: 'Bescherming van wie zijn zaken niet zelf kan regelen, niet zwaarder dan nodig',
        en: 'Protection of those who cannot manage their affairs, no heavier than needed',
        articles: '1:431, 1:450',
        sharedValueId: 'evenredigheid',
        ...unchecked,
      },
    ],
  },
  {
    id: 'POL',
    nl: 'Politiewet 2012 en Wet tijdelijk huisverbod',
    en: 'Politiewet 2012 and Wet tijdelijk huisverbod (police, temporary restraining order)',
    coreValues: [
      {
        id: 'POL-1',
        nl: 'Veiligheid en hulp voor wie dat nodig heeft',
        en: 'Safety and help for those who need it',
        articles: 'Politiewet 3',
        sharedValueId: 'veiligheid',
        ...unchecked,
      },
    ],
  },
  {
    id: 'AWB',
    nl: 'Algemene wet bestuursrecht (geldt altijd)',
    en: 'Algemene wet bestuursrecht (administrative law, always applies)',
    coreValues: [
      {
        id: 'AWB-1',
        nl: 'Zorgvuldig, gemotiveerd en evenredig besluiten',
        en: 'Decisions are careful, reasoned and proportionate',
        articles: '3:2, 3:4, 3:46, 4:84',
        sharedValueId: 'evenredigheid',
        ...unchecked,
      },
    ],
  },
  {
    id: 'IVRK',
    nl: 'Kinderrechtenverdrag (IVRK) en EVRM 8',
    en: 'Convention on the Rights of the Child (IVRK) and ECHR article 8 (EVRM)',
    coreValues: [
      {
        id: 'IVRK-1',
        nl: 'Het kind wordt gehoord en zijn belang weegt zwaar',
        en: 'The child is heard and its interests weigh heavily',
        articles: '3, 12',
        sharedValueId: 'veiligOpgroeien',
        ...unchecked,
      },
      {
        id: 'IVRK-2',
        nl: 'Respect voor gezinsleven en privacy',
        en: 'Respect for family life and privacy',
        articles: 'EVRM 8',
        sharedValueId: 'evenredigheid',
        ...unchecked,
      },
    ],
  },
]
