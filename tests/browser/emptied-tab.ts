// One tab for many pages, cleared as on a computer that has never opened the site: a new tab costs
// more than a page.
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';

export type EmptiedTab = {
  tab: Page;
  session: CDPSession;
  /** Opens an address without data of the previous pages: no storage, no cached file. */
  open(url: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens a tab in its own context. */
export async function emptiedTab(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<EmptiedTab> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  return {
    tab,
    session,
    open: async (url) => {
      await tab.goto('about:blank');
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(url).origin,
        storageTypes: 'all',
      });
      await session.send('Network.clearBrowserCache');
      await tab.goto(url);
    },
    close: () => context.close(),
  };
}
