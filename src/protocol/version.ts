/** The version of everything on the wire. Raise it when a schema changes; the previous one stays accepted. */
export const PROTOCOL_VERSION = 1;

/** The oldest version that the host still understands. */
export const OLDEST_PROTOCOL_VERSION = 1;
