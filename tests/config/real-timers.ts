// Files of a worker share it, so a file with fake timers restores them: the next one would wait
// forever.
import { afterAll, vi } from 'vitest';

afterAll(() => void vi.useRealTimers());
