/** An action and the one it waits for. */
export type WaitingAction = Readonly<{ id: string; blockedById: string | null }>

/**
 * The chain that would come round when `id` waits for `blockedById`: the actions in it, starting with `id`;
 * null when it does not come round. Two people may still make a round together, each with half of it, so
 * what reads such chains must end by itself.
 */
export function findWaitingRound(
  actions: readonly WaitingAction[],
  id: string,
  blockedById: string,
): readonly string[] | null {
  const waitsFor = new Map(actions.map((action) => [action.id, action.blockedById]))
  const chain = [id]
  let next: string | null = blockedById
  while (next !== null) {
    if (next === id) return chain
    // A round that was there already and does not come back here.
    if (chain.includes(next)) return null
    chain.push(next)
    next = waitsFor.get(next) ?? null
  }
  return null
}
