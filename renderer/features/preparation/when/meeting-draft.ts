/** When and where, as it is filled in. */
export type WhenDraft = Readonly<{
  on: string | null
  from: string | null
  minutes: string
  place: string
  language: string
  interpreter: string
}>

/** Which fields of it cannot be sent. */
export type WhenFaults = Readonly<{ on: 'missing' | 'past' | null; minutes: boolean }>

/** What keeps a draft from being sent; `today` is 'YYYY-MM-DD'. */
export const findWhenFaults = ({ on, minutes }: WhenDraft, today: string): WhenFaults => {
  const count = Number(minutes)
  return {
    on: on === null ? 'missing' : on < today ? 'past' : null,
    minutes: !(Number.isInteger(count) && count >= 10 && count <= 480),
  }
}

/** The draft as the host takes it. Call only when nothing is wrong with it. */
export const toWhenAndWhere = ({ on, from, minutes, place, language, interpreter }: WhenDraft) => ({
  on,
  from,
  minutes: Number(minutes),
  place: place.trim(),
  language: language.trim(),
  interpreter: interpreter.trim(),
})
