/** The part of a body for one register; `line` counts from 0 at the first line of the body. */
export interface RegisterPart {
  markdown: string;
  line: number;
}

/**
 * A body has a part for each register, under a heading of its own: `# tekst` and `# tekst_b1`.
 * What stands under no such heading comes back as `rest`.
 */
export function splitRegisters(body: string): {
  tekst?: RegisterPart;
  tekst_b1?: RegisterPart;
  rest: RegisterPart;
} {
  const parts = new Map<string, { lines: string[]; line: number }>([['rest', { lines: [], line: 0 }]]);
  let current = 'rest';
  for (const [index, text] of body.split('\n').entries()) {
    const heading = /^# (tekst|tekst_b1)\s*$/.exec(text)?.[1];
    if (heading) {
      current = heading;
      parts.set(heading, { lines: [], line: index + 1 });
    } else parts.get(current)?.lines.push(text);
  }
  const take = (name: string) => {
    const part = parts.get(name);
    return part && { markdown: part.lines.join('\n'), line: part.line };
  };
  const tekst = take('tekst');
  const tekstB1 = take('tekst_b1');
  return {
    ...(tekst && { tekst }),
    ...(tekstB1 && { tekst_b1: tekstB1 }),
    rest: take('rest') ?? { markdown: '', line: 0 },
  };
}
