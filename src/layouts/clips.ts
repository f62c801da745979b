import { existsSync, readdirSync } from 'node:fs';

const FOLDER = 'public/clips/vi/people';

/** Names of the clips that a person has read (`public/clips/vi/people`). */
export const readByPeople = (): string[] => (existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.opus')).map((file) => file.slice(0, -5)).sort() : []);
