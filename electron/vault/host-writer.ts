/** Under this name the host's own Yjs client ids are remembered: what it seeded or migrated was written by nobody at the table. */
export const hostWriter = 'host'
