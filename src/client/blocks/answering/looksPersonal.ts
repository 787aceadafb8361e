/**
 * Whether a note may hold something about a person: a phone number, e-mail address, citizen service number, postal
 * code, street with number, or a name after a title or *ik heet*. Only for a gentle word on the device itself; it never
 * blocks and nothing is sent. Better to miss one than to nag about *2027* or *5 gesprekken*.
 */
export function looksPersonal(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text)) || hasPhone(text) || hasCitizenNumber(text);
}

const PATTERNS: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u,
  // A Dutch postal code, capitals only: "1234 is" would be a false alarm.
  /\b[1-9]\d{3} ?[A-Z]{2}\b/,
  /(?:^|\P{L})\p{Lu}\p{L}*(?:straat|laan|weg|plein|hof|kade|dijk|singel|gracht|pad|steeg|dreef|markt)\s+\d{1,4}/u,
  /(?:^|\P{L})(?:[Mm]eneer|[Mm]evrouw|[Mm]ijnheer|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Jj]uf|[Mm]eester|[Dd]okter|[Dd]r\.)\s+(?:(?:de|van|der|den|el|al|ten|ter)\s+)*\p{Lu}\p{Ll}/u,
  /(?:^|\P{L})(?:[Ii]k heet|[Nn]aam is|[Bb]uurman|[Bb]uurvrouw)\s+\p{Lu}\p{Ll}/u,
];

/** Ten digits that begin like a Dutch number, or eleven or more after +31/0031; spaces, dashes and dots may be between. */
function hasPhone(text: string): boolean {
  return /(?:^|\D)(?:0[1-9](?:[ .-]?\d){8}|(?:\+|00)[1-9]\d(?:[ .-]?(?:\(0\))?\d){8,11})(?!\d)/.test(text);
}

/** Nine digits that pass the test of eleven, which every BSN does and one in eleven other numbers. */
function hasCitizenNumber(text: string): boolean {
  for (const [match] of text.matchAll(/(?:^|\D)\d(?:[ .]?\d){8}(?!\d)/g)) {
    const digits = [...match.replace(/\D/g, '')].map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
    if (sum % 11 === 0 && digits.some((digit) => digit !== 0)) return true;
  }
  return false;
}
