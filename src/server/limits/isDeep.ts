/** Three times as deep as anything of ours goes: a session in a file. */
const DEEPEST = 32;

/**
 * Whether a text of JSON holds lists and objects more than 32 deep, of which it reads no more than needed. Reading such a
 * text in earnest takes up to fifty times as long as reading a flat one: seconds, for a file of a few MB.
 */
export function isDeep(json: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isInText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return false;
}
