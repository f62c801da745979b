// Removes a run's shared files at its end. Runs in the process that starts the workers.
import { removeRunFolder } from '../browser/run-folder.ts';

export const teardown = (): void => removeRunFolder(process.pid);
