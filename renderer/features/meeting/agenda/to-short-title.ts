/** The name of an item without what it explains: 'Het gezin eerst' of 'Het gezin eerst: wat gaat goed'. */
export function toShortTitle(title: string): string {
  const [name = ''] = title.split(/[:,]/)
  return name.trim() === '' ? title.trim() : name.trim()
}
