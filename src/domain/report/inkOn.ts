/** The colour (`#rrggbb`) in which letters can be read on a fill: white on what is dark, ink on what is light. */
export function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  // relative luminance as WCAG has it; at this value black and white contrast alike
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? '#FFFFFF' : '#22303C';
}
