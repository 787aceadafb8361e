/** Fills the `{name}` places of one of the report's own words; an unknown name stays as it is. */
export function filled(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
