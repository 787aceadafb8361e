const known = new Map<string, string>();

/** The operator that fills with a colour (`#rrggbb`), for what is written past pdfkit. */
export function fillOperator(colour: string): string {
  const made = known.get(colour);
  if (made !== undefined) return made;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const operator = `${parts.map((part) => Math.round(part * 1000) / 1000).join(' ')} rg`;
  known.set(colour, operator);
  return operator;
}
