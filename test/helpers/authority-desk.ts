import type { CaseFacts } from '../../electron/desk/command-rule.ts'
import { makeRecord } from '../../electron/desk/make-record.ts'
import { toRecordHash } from '../../electron/vault/record-hash.ts'
import type { CaseRow, NewRecord, RecordRow, Vault } from '../../electron/vault/vault-operations.ts'
import { type AuthorityState, foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import type { Role } from '../../shared/domain/role.ts'
import { AppError } from '../../shared/errors/app-error.ts'

/** The parties of the plan, by id. */
export const deskParties = { O1: 'De Oeverzorg', O2: 'Vmbo De Wissel', O3: 'Budgetpunt' } as const

/** Who sends a command: the regisseur, or a professional of a party. */
export type DeskSender = 'regisseur' | keyof typeof deskParties

type Options = Readonly<{
  as?: DeskSender
  key?: string
  corrects?: number
  link?: CaseFacts['link']
}>

const caseRow: CaseRow = {
  id: 'case',
  kind: 'huishouden',
  ref: 'RT-1',
  title: 'x',
  status: 'actief',
  regisseur: 'Nadia',
  isExample: false,
  createdAt: 0,
  changedAt: 0,
}

const toMe = (as: DeskSender): CaseFacts['me'] => {
  const role: Role = as === 'regisseur' ? 'regisseur' : 'professional'
  return {
    id: as,
    name: as === 'regisseur' ? 'Nadia' : `Medewerker ${as}`,
    role,
    organisation: null,
    partyId: as === 'regisseur' ? null : as,
    colour: 1,
    status: 'admitted',
    caseId: 'case',
    tokenHash: new Uint8Array(32),
    joinedAt: 0,
    statementAcceptedAt: null,
  }
}

/** The desk with a chain of records in memory and a calendar that the test sets; everything else is real. */
export class AuthorityDesk {
  /** The host's day. */
  today = '2026-12-01'
  readonly #rows: RecordRow[] = []
  #keys = 0

  get rows(): readonly RecordRow[] {
    return this.#rows
  }
  get head(): string {
    return this.#rows.at(-1)?.hash ?? ''
  }
  get state(): AuthorityState {
    return foldAuthority(this.#rows, this.today)
  }

  /** Puts a fact there without a command. */
  keep(type: string, body: object): void {
    this.#append({ caseId: 'case', type, body, byId: null, at: this.#now() })
  }

  /** Performs a command on what is kept at this moment; answers its record, or throws AppError. */
  async send(type: string, body: object, options: Options = {}): Promise<RecordRow> {
    const { as = 'regisseur', corrects, link } = options
    this.#keys += 1
    const key = options.key ?? `key-${this.#keys}`
    const facts: CaseFacts = {
      caseRow,
      records: [...this.#rows],
      me: toMe(as),
      participants: [],
      at: this.#now(),
      readDocument: async () => Promise.resolve(plan),
      ...(link === undefined ? {} : { link }),
    }
    return makeRecord(this.#vault, { key, type, body: { ...body }, corrects }, facts)
  }

  /** The reason for which a command is refused; null when it is recorded. */
  async refusalOf(type: string, body: object, options: Options = {}): Promise<string | null> {
    try {
      await this.send(type, body, options)
      return null
    } catch (error) {
      if (error instanceof AppError) return String(error.details['reason'] ?? error.code)
      throw error
    }
  }

  readonly #vault: Pick<Vault, 'call'> = {
    // Safe: a command of these kinds asks only for these two.
    call: (async (name: string, args: Readonly<{ records?: readonly NewRecord[] }>) => {
      if (name === 'appendRecords') for (const record of args.records ?? []) this.#append(record)
      return Promise.resolve(this.#rows)
    }) as unknown as Vault['call'],
  }

  #append(record: NewRecord): void {
    const said = { ...record, n: this.#rows.length + 1, previousHash: this.head }
    this.#rows.push({ ...said, hash: toRecordHash(said) })
  }

  #now(): number {
    return Date.parse(`${this.today}T12:00:00Z`)
  }
}

const plan = {
  documentId: 'plan',
  epoch: 'e',
  seq: 0,
  state: new Uint8Array(),
  content: { parties: Object.entries(deskParties).map(([id, name]) => ({ id, name })) },
}
