import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { ReflectionCalls } from '../reflection-calls.ts'

const storedCard = z.object({
  id: z.string(),
  place: z.string(),
  words: z.string(),
  mark: z.string().nullable(),
  authorId: z.string().nullable(),
  isOpen: z.int().transform((flag) => flag === 1),
  groupId: z.string().nullable(),
})
const storedGroup = z.object({ id: z.string(), title: z.string() })
const storedVoter = z.object({ id: z.string() })
const storedDots = z.object({ targetId: z.string(), dots: z.int() })

/** Cards, groups and votes of reflection sessions. Keeps no time and no order of anything. */
export function reflectionOperations(db: VaultDatabase): ReflectionCalls {
  const run = prepareStatements(db)
  return {
    addReflectionCard: (card) => void run.add.run(card),
    changeReflectionCard({ words, mark, ...which }) {
      const done =
        words === null ? run.remove.run(which) : run.change.run({ ...which, words, mark })
      return done.changes === 1
    },
    openReflectionCards: (which) => void run.open.run(which),
    moveReflectionCard: (move) => run.move.run(move).changes === 1,
    keepReflectionGroup: (group) => void run.group.run(group),
    castReflectionBallot({ sessionId, participantId, dots }) {
      if (run.vote.run({ sessionId, participantId }).changes === 0) return false
      for (const one of dots) run.addDots.run({ ...one, sessionId })
      return true
    },
    readReflectionSession: ({ sessionId }) => ({
      cards: run.cards.all(sessionId).map((row) => storedCard.parse(row)),
      groups: run.groups.all(sessionId).map((row) => storedGroup.parse(row)),
      voterIds: run.voters.all(sessionId).map((row) => storedVoter.parse(row).id),
      dots: run.dots.all(sessionId).map((row) => storedDots.parse(row)),
    }),
  }
}

function prepareStatements(db: VaultDatabase) {
  return {
    add: db.prepare(`
      INSERT INTO reflection_card (id, case_id, session_id, place, words, mark, author_id, key_hash,
          is_open, group_id)
        VALUES (:id, :caseId, :sessionId, :place, :words, :mark, :authorId, :keyHash, 0, NULL)`),
    change: db.prepare(`
      UPDATE reflection_card SET words = :words, mark = :mark
        WHERE id = :id AND session_id = :sessionId AND key_hash = :keyHash`),
    remove: db.prepare(`
      DELETE FROM reflection_card
        WHERE id = :id AND session_id = :sessionId AND key_hash = :keyHash`),
    open: db.prepare(`
      UPDATE reflection_card SET is_open = 1
        WHERE session_id = :sessionId AND (:id IS NULL OR id = :id)`),
    move: db.prepare(`
      UPDATE reflection_card SET group_id = :groupId
        WHERE id = :id AND session_id = :sessionId
          AND (:groupId IS NULL OR EXISTS (
            SELECT 1 FROM reflection_group WHERE id = :groupId AND session_id = :sessionId))`),
    group: db.prepare(`
      INSERT INTO reflection_group (id, case_id, session_id, title)
        VALUES (:id, :caseId, :sessionId, :title)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title
          WHERE session_id = excluded.session_id`),
    vote: db.prepare(`
      INSERT OR IGNORE INTO reflection_ballot (session_id, participant_id)
        VALUES (:sessionId, :participantId)`),
    addDots: db.prepare(`
      INSERT INTO reflection_dots (session_id, target_id, dots) VALUES (:sessionId, :targetId, :dots)
        ON CONFLICT (session_id, target_id) DO UPDATE SET dots = dots + excluded.dots`),
    cards: db.prepare(`
      SELECT id, place, words, mark, author_id AS authorId, is_open AS isOpen, group_id AS groupId
        FROM reflection_card WHERE session_id = ? ORDER BY id`),
    groups: db.prepare(
      'SELECT id, title FROM reflection_group WHERE session_id = ? ORDER BY title, id',
    ),
    voters: db.prepare(
      'SELECT participant_id AS id FROM reflection_ballot WHERE session_id = ? ORDER BY id',
    ),
    dots: db.prepare(`
      SELECT target_id AS targetId, dots FROM reflection_dots WHERE session_id = ?
        ORDER BY dots DESC, target_id`),
  }
}
