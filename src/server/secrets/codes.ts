import { randomInt } from 'node:crypto';

/** Easy to read out and to type: no 0/O, no 1/I/L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

function randomCode(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A code to join with: 7 characters, 27 thousand million possibilities. Stored and sent without groups. */
export function newJoinCode(): string {
  return randomCode(7);
}

/** A code that a beamer's computer shows for a few minutes. */
export function newPairingCode(): string {
  return randomCode(6);
}

/** A code to write down that gives back the facilitator's key: 18 characters (89 bits), in groups of six. */
export function newRecoveryCode(): string {
  return [randomCode(6), randomCode(6), randomCode(6)].join('-');
}

/** A code as somebody typed it, in the form in which it is looked up: capitals, without spaces and dashes. */
export function normaliseCode(typed: string): string {
  return typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
}
