/**
 * Relations, homes, ties and support of practice case A (genogram reference, section 13, with its own
 * choices where the domain reference gives none). Everything in it is invented.
 */
import type { DocumentContent } from '../../document/seed.ts'
import { inOrder } from './in-order.ts'

type Content = Required<
  Pick<
    DocumentContent<'plan'>,
    'unions' | 'childLinks' | 'authorities' | 'households' | 'stays' | 'ties' | 'supports'
  >
>

/** Birth, in the given union. */
const birth = (childId: string, unionId: string) => ({
  id: `${childId}-${unionId}`,
  childId,
  unionId,
  kind: 'geboorte' as const,
})

export const terpstraKuipersHousehold: Content = {
  unions: inOrder([
    { id: 'U0', partnerIds: ['N1'], kind: 'ouders' },
    { id: 'U9', partnerIds: [], kind: 'ouders' },
    {
      id: 'U1',
      partnerIds: ['P1', 'P2'],
      kind: 'samenwonend',
      since: '2011',
      end: 'uitElkaar',
      endedOn: '2026-08-01',
    },
  ]),
  childLinks: [
    birth('P1', 'U0'),
    birth('N3', 'U9'),
    birth('P2', 'U9'),
    birth('P3', 'U1'),
    birth('P4', 'U1'),
  ],
  authorities: [
    { id: 'A3', childId: 'P3', holderIds: ['P1', 'P2'] },
    { id: 'A4', childId: 'P4', holderIds: ['P1', 'P2'] },
  ],
  households: inOrder([
    { id: 'H1', title: 'Thuis bij Marloes', kind: 'thuis' },
    { id: 'H2', title: 'Thuis bij Dennis', kind: 'andereOuder' },
  ]),
  stays: ['P3', 'P4'].map((personId) => ({
    id: `${personId}-H2`,
    personId,
    householdId: 'H2',
    pattern: 'om het weekend',
    arrangement: 'zorgregeling' as const,
  })),
  ties: [
    {
      id: 'T1',
      oneId: 'P1',
      otherId: 'P2',
      quality: 'hersteld',
      seenById: 'P1',
      on: '2026-09-15',
      words: 'We maken weer afspraken zonder ruzie',
    },
  ],
  supports: inOrder([
    {
      id: 'SU1',
      fromId: 'N1',
      toId: 'P4',
      ring: 'informeel',
      strength: 'sterk',
      what: 'haalt Finn op, woensdag',
      domainId: 'opvoeden',
    },
    {
      id: 'SU2',
      fromId: 'N2',
      toId: 'H1',
      ring: 'informeel',
      what: 'oppas, dinsdagavond',
      domainId: 'opvoeden',
    },
    {
      id: 'SU3',
      fromId: 'N3',
      toId: 'P2',
      ring: 'informeel',
      strength: 'sterk',
      what: 'samen post openen, zaterdag',
      domainId: 'geld',
    },
    {
      id: 'SU4',
      fromId: 'O3',
      toId: 'H1',
      ring: 'formeel',
      strength: 'sterk',
      what: 'gezinshulp',
      domainId: 'opvoeden',
    },
    {
      id: 'SU5',
      fromId: 'O4',
      toId: 'P3',
      ring: 'formeel',
      strength: 'broos',
      direction: 'beide',
      what: 'school en mentor',
      domainId: 'school',
    },
    {
      id: 'SU6',
      fromId: 'O6',
      toId: 'H1',
      ring: 'formeel',
      direction: 'beide',
      what: 'schuldregeling',
      domainId: 'geld',
    },
    {
      id: 'SU7',
      fromId: 'O7',
      toId: 'P1',
      ring: 'formeel',
      strength: 'spanning',
      direction: 'vraagt',
      what: 'meer uren werken',
      domainId: 'werk',
    },
  ]),
}
