// Debian's Chromium under test policies, without changing this machine's: the browser starts in a
// mount namespace with a temporary folder over /etc/chromium, which ends with the browser. Linux,
// root.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';

const ETC = '/etc/chromium';
const BROWSER = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--ignore-certificate-errors',
];

/** Returns why this machine cannot, or null; it tries it once. */
export function whyNotManaged(): string | null {
  if (!existsSync(ETC)) return `Không có ${ETC}: cần Chromium của Debian.`;
  const { status, error, stderr } = spawnSync(
    'unshare',
    ['--mount', 'mount', '--bind', tmpdir(), ETC],
    {
      encoding: 'utf8',
    },
  );
  return status === 0
    ? null
    : `Chưa tách được thư mục chính sách (cần Linux, quyền root): ${error?.message ?? stderr.trim()}`;
}

export type Managed = {
  context: BrowserContext;
  /** Folder for saved files, by the browser's own rules. */
  saved: string;
  close(): Promise<void>;
};

type Place = {
  wrapper: string;
  profile: string;
  saved: string;
  env: Record<string, string>;
  remove(): void;
};

/** @param policies text of a file for the managed folder; null for none */
function prepare(policies: string | null): Place {
  const home = mkdtempSync(join(tmpdir(), 'elm-managed-'));
  const [etc, profile, saved, wrapper] = ['etc', 'profile', 'saved', 'chromium.sh'].map((name) =>
    join(home, name),
  ) as [string, string, string, string];
  for (const folder of [join(etc, 'policies/managed'), join(profile, 'Default'), saved])
    mkdirSync(folder, { recursive: true });
  if (policies) writeFileSync(join(etc, 'policies/managed/em-len-mang.json'), policies);
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ download: { default_directory: saved, prompt_for_download: false } }),
  );
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec unshare --mount --propagation private sh -c 'mount --bind "$ELM_ETC" ${ETC} && exec ${BROWSER} "$@"' sh "$@"\n`,
  );
  chmodSync(wrapper, 0o755);
  return {
    wrapper,
    profile,
    saved,
    env: { ...(process.env as Record<string, string>), ELM_ETC: etc },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export async function managedChromium(
  policies: string | null,
  args: string[] = [],
): Promise<Managed> {
  const place = prepare(policies);
  const context = await chromium.launchPersistentContext(place.profile, {
    executablePath: place.wrapper,
    headless: true,
    ignoreHTTPSErrors: true,
    args: [...quiet, ...args],
    env: place.env,
  });
  // Playwright handles downloads itself; here the browser's own rules are tested.
  await (
    await context.browser()!.newBrowserCDPSession()
  ).send('Browser.setDownloadBehavior', { behavior: 'default' });
  return {
    context,
    saved: place.saved,
    close: async () => {
      await context.close();
      place.remove();
    },
  };
}

export type Started = {
  /** The page it opens by itself. */ url: string;
  /** In a window that stores nothing, apart from the profile. */ isApart: boolean;
};

/** Starts it as a person does, without an address, and returns what it opened. */
export async function startManaged(policies: string | null, args: string[] = []): Promise<Started> {
  const place = prepare(policies);
  const child = spawn(
    place.wrapper,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${place.profile}`,
      ...quiet,
      ...args,
    ],
    { env: place.env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    const address = await new Promise<string>((resolve) => {
      let said = '';
      child.stderr.on('data', (data) => {
        const found = /ws:\/\/\S+/.exec((said += String(data)));
        if (found) resolve(found[0]);
      });
    });
    const browser = await chromium.connectOverCDP(address);
    const session = await browser.newBrowserCDPSession();
    for (let tries = 0; tries < 100; tries += 1) {
      const { targetInfos } = await session.send('Target.getTargets');
      const page = targetInfos.find(
        ({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank',
      );
      const { defaultBrowserContextId } = (await session.send('Target.getBrowserContexts')) as {
        defaultBrowserContextId?: string;
      };
      if (page) {
        await session.send('Browser.close').catch(() => undefined);
        return { url: page.url, isApart: page.browserContextId !== defaultBrowserContextId };
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('this browser opened no page');
  } finally {
    child.kill('SIGKILL');
    await gone;
    place.remove();
  }
}
