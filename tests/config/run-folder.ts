// What a run shared on the disk goes with it. Runs in the process that starts the workers.
import { removeRunFolder } from '../browser/run-folder.ts';

export const teardown = (): void => removeRunFolder(process.pid);
