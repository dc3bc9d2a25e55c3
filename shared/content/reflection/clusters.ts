/** The four kinds of households into which S004 sorted its 20 cases (domain reference 7.4). */
import { z } from 'zod'
import type { Bilingual } from '../bilingual.ts'

export const clusterIds = ['K1', 'K2', 'K3', 'K4'] as const
export const clusterId = z.enum(clusterIds)
export type ClusterId = z.output<typeof clusterId>

/** A cluster: its name, what often plays, and the directions in which S004 found a way out. */
export type Cluster = Readonly<{ name: Bilingual; problems: Bilingual; directions: Bilingual }>

/** Names of local organisations in the source are left out. */
export const clusters: Readonly<Record<ClusterId, Cluster>> = {
  K1: {
    name: { nl: 'Alleenstaande ouders met kinderen', en: 'Single parents with children' },
    problems: {
      nl: 'Weinig tijd voor zichzelf, opvoeding, geld, het huishouden op orde, soms een onveilig thuis.',
      en: 'Little time of their own, parenting, money, keeping the household going, at times an unsafe home.',
    },
    directions: {
      nl: 'Rust in het gezin, praktische hulp in huis, hulp bij de financiën.',
      en: 'Calm in the family, practical help at home, help with money.',
    },
  },
  K2: {
    name: {
      nl: 'Alleenstaanden zonder (bij hen wonende) kinderen',
      en: 'Singles without resident children',
    },
    problems: {
      nl: 'Geld, alcohol of drugs, overlast, huisvesting en gezondheid, een beperkt netwerk.',
      en: 'Money, alcohol or drugs, nuisance, housing and health, a limited network.',
    },
    directions: {
      nl: 'Begeleiding en bewindvoering, schuldhulp, strakke regie, duidelijke afstemming.',
      en: 'Support and administration, debt help, firm coordination, clear arrangements.',
    },
  },
  K3: {
    name: { nl: 'Gezinnen met kinderen', en: 'Families with children' },
    problems: {
      nl: 'Beperkt netwerk, weinig draagkracht, leunen op de kinderen, geld, klachten van de ouders.',
      en: 'A limited network, little strength left, leaning on the children, money, parents’ health.',
    },
    directions: {
      nl: 'Hulp afschalen, schuldhulp of bewindvoering, rust in het gezin.',
      en: 'Scaling down services, debt help or administration, calm in the family.',
    },
  },
  K4: {
    name: { nl: 'Overgang 18-/18+', en: 'Transition 18-/18+' },
    problems: {
      nl: 'Regels en hulp die veranderen als een kind 18 wordt.',
      en: 'Rules and help that change when a child turns 18.',
    },
    directions: {
      nl: 'Verlengen wat loopt, een werkplek die past.',
      en: 'Extending what is there, a workplace that fits.',
    },
  },
}
