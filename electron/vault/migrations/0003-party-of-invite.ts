import type { Migration } from './migration.ts'

/**
 * For which party of the plan someone is invited, so that the party's own answer can be told from one that
 * was written down for it. An id and no foreign key: the plan is a document, which the vault does not read.
 */
export const partyOfInvite: Migration = {
  version: 3,
  name: 'party-of-invite',
  up(db) {
    db.exec(`
      ALTER TABLE invite ADD COLUMN party_id TEXT;
      ALTER TABLE participant ADD COLUMN party_id TEXT;
    `)
  },
}
