// The built site and a browser for the tests of one file: started before the first, stopped after
// the last.
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright';
import type { Served } from '#delivery/serve/serve.ts';
import { launchChromium, type Launched } from './launch.ts';
import { siteServer } from './site-server.ts';

/** The address of a served copy of the site: the built one, or an edited one. */
export type SiteAddress = { url: string };

/** Filled when the tests begin: do not read it while tests are collected. */
export type BuiltSite = SiteAddress & { browser: Browser };

export function builtSite(): BuiltSite {
  const here = {} as BuiltSite;
  let site: Served | undefined;
  let chromium: Launched | undefined;
  beforeAll(async () => {
    [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
    here.url = site.url;
    here.browser = chromium.browser;
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });
  return here;
}
