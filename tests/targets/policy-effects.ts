// Effects of a lab's settings without internet: local servers replace the search engine, the video
// site and a school's page.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { managedChromium, startManaged } from './managed-chromium.ts';
import { lookOn } from '../browser/waits.ts';

const ofBench = (name: string) => readFileSync(new URL(`../bench/${name}`, import.meta.url));
const asFile = (name: string) => ({
  'content-type': 'application/octet-stream',
  'content-disposition': `attachment; filename=${name}`,
});
const schoolPage =
  '<title>school</title><a id="risky" href="/a.sh">a</a><a id="work" download="em-len-mang.json">b</a><script>work.href = URL.createObjectURL(new Blob(["{}"]))</script>';

const listening = async (server: Server): Promise<{ port: number; close(): Promise<void> }> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

export type World = {
  school: string;
  args: string[];
  asked: { url: string; restrict: string }[];
  close(): Promise<void>;
};

/** The simulated internet of these trials. */
export async function smallWorld(): Promise<World> {
  const asked: World['asked'] = [];
  const answer: RequestListener = ({ headers, url }, response) => {
    asked.push({
      url: `${headers.host}${url}`,
      restrict: String(headers['youtube-restrict'] ?? ''),
    });
    response.end('<p>ok');
  };
  const far = await listening(
    createHttps({ key: ofBench('test-only-key.pem'), cert: ofBench('test-only-cert.pem') }, answer),
  );
  const near = await listening(
    createHttp(({ url }, response) => {
      const name = url === '/a.sh' ? 'a.sh' : null;
      response
        .writeHead(200, name ? asFile(name) : { 'content-type': 'text/html' })
        .end(name ? '#!/bin/sh\n' : schoolPage);
    }),
  );
  return {
    school: `http://127.0.0.1:${near.port}/`,
    args: [
      `--host-resolver-rules=MAP www.google.com 127.0.0.1:${far.port}, MAP www.youtube.com 127.0.0.1:${far.port}`,
    ],
    asked,
    close: async () => {
      await far.close();
      await near.close();
    },
  };
}

/** Returns each line set in chrome://policy: its name, and its error or “OK”. */
export async function policyStates(policies: string): Promise<Record<string, string>> {
  const { context, close } = await managedChromium(policies);
  const page = await context.newPage();
  await page.goto('chrome://policy');
  const name = page.locator('policy-row .name');
  await name.first().waitFor();
  const rows = (await page.locator('policy-row').evaluateAll((all) =>
    all.map((row) => {
      const text = (part: string) =>
        (row.shadowRoot?.querySelector(`.${part}`)?.textContent ?? '').trim();
      return [
        text('policy.row .name') || text('name'),
        text('messages') || text('policy.row .messages'),
        row.shadowRoot?.textContent ?? '',
      ];
    }),
  )) as [string, string, string][];
  await close();
  return Object.fromEntries(
    rows
      .filter(([, , all]) => !all.includes('Not set.'))
      .map(([name, said, all]) => [name, /Unknown policy/.test(all) ? 'unknown' : said]),
  );
}

export type Effects = Record<
  'search' | 'video' | 'home' | 'private' | 'guest' | 'risky' | 'work' | 'notices' | 'place',
  boolean
>;

const permission = (page: Page, name: string): Promise<string> =>
  page.evaluate(`navigator.permissions.query({ name: '${name}' }).then(({ state }) => state)`);

/**
 * Returns true for each setting that was seen to act; `work` if a pupil's own file is still saved.
 */
export async function effectsOf(policies: string | null, world: World): Promise<Effects> {
  const { context, saved, close } = await managedChromium(policies, world.args);
  const page = await context.newPage();
  world.asked.length = 0;
  await page.goto('https://www.google.com/search?q=meo');
  await page.goto('https://www.youtube.com/watch?v=1');
  const asked = [...world.asked];
  await page.goto(world.school);
  for (const link of ['#risky', '#work']) {
    await page.click(link);
    await lookOn(page, 1500);
  }
  const files = readdirSync(saved);
  const [notices, place] = [
    await permission(page, 'notifications'),
    await permission(page, 'geolocation'),
  ];
  await close();
  const [plain, hidden, guest] = [
    await startManaged(policies),
    await startManaged(policies, ['--incognito']),
    await startManaged(policies, ['--guest']),
  ];
  return {
    search: asked.some(
      ({ url }) => url.startsWith('www.google.com/search') && url.includes('safe=active'),
    ),
    video: asked.some(
      ({ url, restrict }) => url.startsWith('www.youtube.com/watch') && restrict !== '',
    ),
    home: plain.url === world.school,
    private: !hidden.isApart,
    guest: !guest.isApart,
    risky: !files.includes('a.sh'),
    work: files.includes('em-len-mang.json'),
    notices: notices === 'denied',
    place: place === 'denied',
  };
}
