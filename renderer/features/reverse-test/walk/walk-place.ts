/** Where in the walk someone is. */
export type WalkPlace = Readonly<{
  /** 0 to 5. */
  step: number
  /** The question to stand at, or null. */
  questionId: string | null
}>

/** Reads the search part of an address; what is no step counts as the first. */
export function toWalkPlace(search: string): WalkPlace {
  const params = new URLSearchParams(search)
  const step = params.get('stap') ?? '0'
  return { step: /^[0-5]$/.test(step) ? Number(step) : 0, questionId: params.get('vraag') }
}
