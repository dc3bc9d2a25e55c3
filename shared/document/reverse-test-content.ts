import type { reverseTestShape, reverseTestVoiceShape } from './reverse-test-shape.ts'
import type { DocumentShape, Entity } from './shape.ts'

type Content<S extends DocumentShape> = Readonly<{ [R in keyof S]: readonly Entity<S[R]>[] }>

/** What a test says, per root in display order. */
export type TestContent = Content<typeof reverseTestShape>
/** What the family itself says in a test, per root in display order. */
export type VoiceContent = Content<typeof reverseTestVoiceShape>
