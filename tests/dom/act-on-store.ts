import { act } from 'preact/test-utils';

/** Changes stores and waits for what it draws: `@nanostores/preact` draws in a timer. */
export const actOnStore = (change: () => void): Promise<void> =>
  act(async () => {
    change();
    await new Promise((resolve) => setTimeout(resolve));
  });
