/** Today on this device as 'YYYY-MM-DD'; at the table the day of the laptop in front of you counts. */
export function readToday(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (value: number): string => String(value).padStart(2, '0')
