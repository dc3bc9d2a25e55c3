/** Puts values into the `{{name}}` places of a text; a place without a value is left empty. */
export const fillPlaces = (
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
