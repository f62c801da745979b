// Files of a worker share it, so a file that stops the clocks gives them back: the next one would
// wait for ever.
import { afterAll, vi } from 'vitest';

afterAll(() => void vi.useRealTimers());
