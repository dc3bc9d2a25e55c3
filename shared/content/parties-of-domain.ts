/**
 * Which kinds of party usually have something to do with a life domain, so that the table can ask whether
 * one is missing. Own formulation from the party catalogue (domain reference 6.11) and the life domains
 * (2.3). Never a duty: a household may do without, and that is what the question is for.
 */
import type { LifeDomainId } from '../domain/vocabulary.ts'

/** Kinds of the catalogue (party-kinds.ts) by life domain, the likeliest first. One of them is enough. */
export const partiesOfDomain: Readonly<Record<LifeDomainId, readonly string[]>> = {
  veiligheid: ['veiligThuis', 'gi', 'politie', 'raad', 'gemJeugd', 'jeugdhulp', 'gemWmo'],
  opvoeden: ['jeugdhulp', 'gemJeugd', 'jgz', 'gi', 'maatschappelijkWerk'],
  relaties: ['maatschappelijkWerk', 'jeugdhulp', 'wmoBegeleiding', 'ggz', 'gemWmo'],
  school: ['school', 'samenwerkingsverband', 'leerplicht'],
  werk: ['gemWerkInkomen', 'werkgever', 'uwv'],
  geld: ['schuldhulp', 'bewindvoerder', 'gemWerkInkomen', 'uwv'],
  wonen: ['corporatie', 'gemWmo'],
  gezondheid: ['huisarts', 'jgz', 'wijkverpleging'],
  mentaal: ['ggz', 'jeugdggz', 'huisarts', 'bemoeizorg'],
  middelen: ['verslavingszorg', 'ggz', 'huisarts'],
  dagelijks: ['wmoBegeleiding', 'wijkverpleging', 'nanny', 'gemWmo'],
  netwerk: ['informeel', 'maatschappelijkWerk', 'mee'],
  meedoen: ['informeel', 'werkgever', 'wmoBegeleiding', 'mee'],
  justitie: ['reclassering', 'politie', 'raad', 'gi'],
}

/** A life domain without a party, and the kinds that one would think of first. */
export type MissingParties = Readonly<{ domainId: LifeDomainId; kinds: readonly string[] }>

/** So many kinds are named: an example, not a list to work through. */
const namedKinds = 2

/** The active life domains for which the plan has no party that usually belongs there, in the order given. */
export function findMissingParties(
  activeDomains: readonly LifeDomainId[],
  presentKinds: readonly string[],
): readonly MissingParties[] {
  return activeDomains.flatMap((domainId) => {
    const kinds = partiesOfDomain[domainId]
    const isPresent = kinds.some((kind) => presentKinds.includes(kind))
    return isPresent ? [] : [{ domainId, kinds: kinds.slice(0, namedKinds) }]
  })
}
