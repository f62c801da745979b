// What a run has packed goes with it. Runs in the process that starts the workers.
import { removePacks } from '../roads/packed-once.ts';

export const teardown = (): void => removePacks(process.pid);
