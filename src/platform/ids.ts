import { v7 } from 'uuid';

/** Makes an id that no other device makes. */
export type NewId = () => string;

/** UUIDv7: ids made later by this device sort after earlier ones. */
export const newId: NewId = () => v7();
