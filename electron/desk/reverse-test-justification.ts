import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { z } from 'zod'
import { findAnswerGaps } from '../../shared/content/reverse-test/answer-gaps.ts'
import type { AnswerOf } from '../../shared/content/reverse-test/answer-schemas.ts'
import type { PlainDocument } from '../../shared/document/plain-document.ts'
import { toJustificationParts } from '../../shared/output/justification.ts'
import { hasMinors } from '../../shared/domain/minors.ts'
import { toJustificationInput } from '../../shared/output/justification-source.ts'
import { toReadContent } from '../../shared/output/read-content.ts'
import type { reverseTestJustified } from '../../shared/records/reverse-test-records.ts'

type Justified = z.output<(typeof reverseTestJustified)['body']>

/** What a version is, beside its text. */
type Making = Pick<Justified, 'testId' | 'version' | 'why'> &
  Readonly<{ checks: readonly AnswerOf<'checklist'>[] }>

/** The documents that it is made from. */
type Contents = Readonly<{ plan: PlainDocument; test: PlainDocument; voice: PlainDocument | null }>

/** Writes one version in both languages, with its hash and with what was still missing on that day. */
export function toJustification(
  { testId, version, why, checks }: Making,
  contents: Contents,
  today: string,
): Justified {
  const plan = toReadContent('plan', contents.plan)
  const test = toReadContent('reverseTest', contents.test)
  const voice = contents.voice === null ? null : toReadContent('reverseTestVoice', contents.voice)
  const input = toJustificationInput({ plan, test, voice, checks })
  const parts = { nl: toJustificationParts(input, 'nl'), en: toJustificationParts(input, 'en') }
  return {
    testId,
    version,
    title: test.matter[0]?.title ?? '',
    outcome: test.outcome[0]?.kind ?? 'open',
    why,
    parts,
    hash: toHash({ testId, version, parts }),
    gaps: findAnswerGaps(input.answers, { hasMinors: hasMinors(plan.persons, today) }),
  }
}

/** Whether two versions say the same. */
export const isSameText = (a: Pick<Justified, 'parts'>, b: Pick<Justified, 'parts'>): boolean =>
  canonicalize(a.parts) === canonicalize(b.parts)

const toHash = (content: object): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')
