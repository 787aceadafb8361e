import { BLOCKS } from '#domain/blocks/registry.ts';
import { decide } from '#domain/workshop/decide.ts';
import type { SessionStore } from './Session.ts';
import { sayingSeen } from './sayingSeen.ts';
import { type SessionOptions, sessionWith } from './sessionWith.ts';

/** As `sessionWith`, with all rules: for every actor. */
export function createSession(options: SessionOptions): SessionStore {
  return sessionWith({ decide, blocks: BLOCKS, asSeen: sayingSeen }, options);
}
