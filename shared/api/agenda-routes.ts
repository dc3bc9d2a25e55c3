import { z } from 'zod'
import { itemLead, screenPlace } from '../domain/meeting/meeting-vocabulary.ts'
import type { Route } from './route.ts'

/** An agenda that the regisseur made and keeps for other meetings. */
export const ownAgenda = z.object({
  name: z.string().trim().min(1).max(80),
  lines: z
    .array(
      z.object({
        title: z.string().trim().min(1).max(300),
        minutes: z.int().min(0).max(240),
        lead: itemLead,
        screen: screenPlace,
      }),
    )
    .max(40),
})
export type OwnAgenda = Readonly<z.output<typeof ownAgenda>>

/** All of them; one name once. */
export const ownAgendas = z
  .array(ownAgenda)
  .max(20)
  .refine(
    (agendas) => new Set(agendas.map(({ name }) => name)).size === agendas.length,
    'Every agenda has a name of its own',
  )

/** Own agendas of this vault. They lie in the vault and not in the settings of the device: titles may tell of people. */
export const agendaRoutes = {
  ownAgendas: {
    method: 'GET',
    path: '/api/agendas',
    access: 'owner',
    summary: 'The agendas that the regisseur keeps for other meetings',
    reply: ownAgendas,
  },
  saveOwnAgendas: {
    method: 'POST',
    path: '/api/agendas',
    access: 'owner',
    summary: 'Keeps these agendas, and no others',
    body: ownAgendas,
    reply: ownAgendas,
  },
} as const satisfies Record<string, Route>
