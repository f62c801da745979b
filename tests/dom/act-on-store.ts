import { act } from 'preact/test-utils';

/** Changes stores and waits for the render: `@nanostores/preact` renders in a timer. */
export const actOnStore = (change: () => void): Promise<void> =>
  act(async () => {
    change();
    await new Promise((resolve) => setTimeout(resolve));
  });
