/**
 * Where the content of the reverse test comes from, so that a screen can show it with each fact. Public
 * pages were read in excerpt (domain reference 12): open the page before quoting it.
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'

/** Every source that content of the reverse test names. */
export const sourceIds = [
  'ownProposal',
  'ownKnowledge',
  'lawText',
  'stimulanszHandbook',
  'stimulanszCasebook',
  'stimulanszArticle16',
  'stimulanszProportionality',
  'mee',
  'binnenlandsBestuurPurpose',
  'binnenlandsBestuurNudge',
  'schulinck',
  'ouderplatform',
  'ggdWestBrabant',
  'weert',
] as const
export const sourceId = z.enum(sourceIds)
export type SourceId = z.output<typeof sourceId>

/** A source as it is shown beside a fact. `ownWork` is true for what the project thought up or only believes. */
export const contentSource = bilingual.extend({ id: sourceId, ownWork: z.boolean() })
export type ContentSource = Readonly<z.output<typeof contentSource>>

/** All sources, in the order of their ids. */
export const contentSources: readonly ContentSource[] = [
  {
    id: 'ownProposal',
    nl: 'Eigen formulering, gebaseerd op de bedoeling van de wet',
    en: 'Own wording, based on the purpose of the law',
    ownWork: true,
  },
  {
    id: 'ownKnowledge',
    nl: 'Vakkennis, niet nagezocht',
    en: 'Knowledge of the trade, not looked up',
    ownWork: true,
  },
  {
    id: 'lawText',
    nl: 'Nummer van het artikel uit vakkennis, niet nagezocht',
    en: 'Number of the article from knowledge of the trade, not looked up',
    ownWork: true,
  },
  {
    id: 'stimulanszHandbook',
    nl: 'Stimulansz, Handboek Maatwerk in het sociaal domein',
    en: 'Stimulansz, handbook on custom work in the social domain',
    ownWork: false,
  },
  {
    id: 'stimulanszCasebook',
    nl: 'Stimulansz, Maatwerk in het sociaal domein: combinatie van casuïstiek en theorie (2020)',
    en: 'Stimulansz, custom work in the social domain: cases and theory (2020)',
    ownWork: false,
  },
  {
    id: 'stimulanszArticle16',
    nl: 'Stimulansz, De omgekeerde toets en de Participatiewet',
    en: 'Stimulansz, the reverse test and the Participatiewet',
    ownWork: false,
  },
  {
    id: 'stimulanszProportionality',
    nl: 'Stimulansz, over evenredigheid in de Participatiewet',
    en: 'Stimulansz, on proportionality in the Participatiewet',
    ownWork: false,
  },
  {
    id: 'mee',
    nl: 'MEE, Knelpunten in toepassen wetgeving sociaal domein opgelost (2017)',
    en: 'MEE, on bottlenecks in applying the law in the social domain (2017)',
    ownWork: false,
  },
  {
    id: 'binnenlandsBestuurPurpose',
    nl: 'Binnenlands Bestuur, Omgekeerde toets kijkt naar doel van wet',
    en: 'Binnenlands Bestuur, the reverse test looks at the purpose of the law',
    ownWork: false,
  },
  {
    id: 'binnenlandsBestuurNudge',
    nl: 'Binnenlands Bestuur, Omgekeerde toets geeft net dat kleine zetje (2017)',
    en: 'Binnenlands Bestuur, the reverse test gives that little push (2017)',
    ownWork: false,
  },
  {
    id: 'schulinck',
    nl: 'Schulinck, opinie over de omgekeerde toets',
    en: 'Schulinck, opinion on the reverse test',
    ownWork: false,
  },
  {
    id: 'ouderplatform',
    nl: 'Ouderplatform, uitleg over het familiegroepsplan',
    en: 'Ouderplatform, on the family group plan (familiegroepsplan)',
    ownWork: false,
  },
  {
    id: 'ggdWestBrabant',
    nl: 'GGD West-Brabant, Regelvrij en integraal: de inwoner centraal (2021)',
    en: 'GGD West-Brabant, rule-free and integral: the resident at the centre (2021)',
    ownWork: false,
  },
  {
    id: 'weert',
    nl: 'Gemeente Weert, Integrale samenwerking in het sociale domein (2018)',
    en: 'Municipality of Weert, integral work in the social domain (2018)',
    ownWork: false,
  },
]

/** Where a fact comes from, and whether it must still be checked before it is used ("controleer vóór gebruik"). */
export const sourceMark = z.object({ source: sourceId, needsCheck: z.boolean() })

/** What stands beside everything whose `needsCheck` is true. */
export const checkBeforeUse = {
  nl: 'Controleer vóór gebruik',
  en: 'Check before use',
} as const

/** The source with this id; ids and data are tested to be the same. */
export function findContentSource(id: SourceId): ContentSource {
  const found = contentSources.find((source) => source.id === id)
  if (found === undefined) throw new Error('source without content')
  return found
}
