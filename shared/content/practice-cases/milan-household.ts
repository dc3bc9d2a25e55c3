/**
 * Relations, home, ties and support of practice case B (genogram reference, section 13). His father is
 * not in the data, so he is not drawn. Everything in it is invented.
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

export const milanHousehold: Content = {
  unions: inOrder([
    { id: 'U0', partnerIds: [], kind: 'ouders' },
    { id: 'U1', partnerIds: ['P12'], kind: 'ouders' },
  ]),
  childLinks: [birth('N11', 'U0'), birth('P12', 'U0'), birth('P11', 'U1'), birth('P13', 'U1')],
  authorities: [
    { id: 'A11', childId: 'P11', holderIds: ['P12'], until: '2027-02-20' },
    { id: 'A13', childId: 'P13', holderIds: ['P12'] },
  ],
  households: inOrder([{ id: 'H1', title: 'Thuis bij Sandra', kind: 'thuis' }]),
  stays: [],
  ties: [
    {
      id: 'T1',
      oneId: 'P11',
      otherId: 'P13',
      quality: 'hecht',
      seenById: 'P13',
      on: '2026-10-06',
      words: 'Ik wil dat Milan thuis blijft slapen',
    },
  ],
  supports: inOrder([
    {
      id: 'SU1',
      fromId: 'N11',
      toId: 'P11',
      ring: 'informeel',
      what: 'geldzaken en DigiD',
      domainId: 'geld',
    },
    {
      id: 'SU2',
      fromId: 'N12',
      toId: 'P11',
      ring: 'informeel',
      strength: 'sterk',
      direction: 'beide',
      what: 'werkplek, appt elke vrijdag',
      domainId: 'werk',
    },
    {
      id: 'SU3',
      fromId: 'O12',
      toId: 'P11',
      ring: 'formeel',
      strength: 'sterk',
      what: 'begeleiding door Wouter',
      domainId: 'mentaal',
      stopsOn: '2027-07-31',
    },
    {
      id: 'SU4',
      fromId: 'O11',
      toId: 'P11',
      ring: 'formeel',
      what: 'school tot juli',
      domainId: 'school',
      stopsOn: '2027-07-31',
    },
    {
      id: 'SU5',
      fromId: 'O13',
      toId: 'P11',
      ring: 'formeel',
      what: 'behandeling, stopt bij 18',
      domainId: 'mentaal',
      stopsOn: '2027-02-20',
    },
    {
      id: 'SU6',
      fromId: 'O15',
      toId: 'P11',
      ring: 'formeel',
      strength: 'broos',
      what: 'neemt het later over',
      domainId: 'mentaal',
      state: 'wacht',
    },
    {
      id: 'SU7',
      fromId: 'O14',
      toId: 'P11',
      ring: 'formeel',
      strength: 'broos',
      direction: 'beide',
      what: 'inkomen vanaf 18',
      domainId: 'geld',
      state: 'wacht',
    },
  ]),
}
