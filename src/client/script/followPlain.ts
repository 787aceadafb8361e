import type { Wording } from '#domain/workshop/Wording.ts';

/** True while the plain wording has no words of its own, so that it goes along with the other. */
export function plainFollows({ tekst, tekst_b1 }: Wording): boolean {
  return tekst_b1.trim() === '' || tekst_b1 === tekst;
}

/** The wording after the professional one was typed: a plain one with words of its own stays as it is. */
export function withText(before: Wording, tekst: string): Wording {
  return { tekst, tekst_b1: plainFollows(before) ? tekst : before.tekst_b1 };
}
