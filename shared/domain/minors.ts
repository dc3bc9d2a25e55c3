type Person = Readonly<{
  sign: string
  born: string | null
  age: number | null
  died: string | null
  isInPlan: boolean
}>

/** Whether someone under 18 is in the plan on this day ('YYYY-MM-DD'). Pets and the unborn do not count. */
export const hasMinors = (persons: readonly Person[], today: string): boolean =>
  persons.some(
    ({ sign, born, age, died, isInPlan }) =>
      isInPlan &&
      died === null &&
      sign !== 'huisdier' &&
      sign !== 'zwangerschap' &&
      isUnder18(born, age, today),
  )

function isUnder18(born: string | null, age: number | null, today: string): boolean {
  if (born === null) return age !== null && age < 18
  const grown = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`
  return grown > today
}
