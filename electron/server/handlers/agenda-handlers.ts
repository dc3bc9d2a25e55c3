import { ownAgendas, type OwnAgenda } from '../../../shared/api/agenda-routes.ts'
import type { Handlers } from '../call.ts'

/** The name under which the vault keeps them. */
const setting = 'ownAgendas'

/** Agendas that the regisseur keeps for other meetings. */
export function agendaHandlers(): Pick<Handlers, 'ownAgendas' | 'saveOwnAgendas'> {
  return {
    ownAgendas: async ({ host: { vault } }) =>
      readAgendas(await vault.call('readSetting', { name: setting })),

    async saveOwnAgendas({ body, host: { vault } }) {
      await vault.call('writeSetting', { name: setting, value: JSON.stringify(body) })
      return body
    },
  }
}

/** What is absent or cannot be read any more is none. */
function readAgendas(stored: string | null): OwnAgenda[] {
  try {
    return ownAgendas.safeParse(JSON.parse(stored ?? '[]')).data ?? []
  } catch {
    return []
  }
}
