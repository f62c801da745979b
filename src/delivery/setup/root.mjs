import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was unpacked. Never printed, because paths are private. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
