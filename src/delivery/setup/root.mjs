import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was unpacked. Never printed: people's folders are theirs. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
