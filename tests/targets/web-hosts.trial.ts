// The samples for nginx and Caddy, run by Debian's own nginx and Caddy, and read by a browser.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { web } from '#delivery/web/web.ts';
import { commonHeaders } from '#delivery/serve/answers.ts';
import { launchChromium } from '../browser/launch.ts';
import { distFolder } from '../browser/site-server.ts';
import { until } from '../e2e/robot/until.ts';
import { kept } from './web-tab.ts';

const DOMAIN = 'hoc.truong-em.edu.vn';
const ROOT = '/var/www/em-len-mang';
type Peer = {
  name: string;
  program: string;
  prepare(sample: string, home: string, pages: string, port: number): string[];
  sample: string;
};

const peers: Peer[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    sample: 'nginx.conf',
    prepare: (sample, home, pages, port) => {
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '2',
          '-subj',
          '/CN=localhost',
          '-keyout',
          join(home, 'key.pem'),
          '-out',
          join(home, 'cert.pem'),
        ],
        { stdio: 'ignore' },
      );
      const config = sample
        .replaceAll(DOMAIN, 'localhost')
        .replace(/ssl_certificate +\S+;/, `ssl_certificate ${home}/cert.pem;`)
        .replace(/ssl_certificate_key +\S+;/, `ssl_certificate_key ${home}/key.pem;`)
        .replace(ROOT, pages)
        .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
        .replace('listen 80', `listen 127.0.0.1:${port + 1}`);
      writeFileSync(
        join(home, 'main.conf'),
        `daemon off; pid ${home}/pid; error_log ${home}/error.log; user root;\nevents {}\nhttp { include /etc/nginx/mime.types; access_log ${home}/access.log; client_body_temp_path ${home}/b; proxy_temp_path ${home}/p; fastcgi_temp_path ${home}/f; uwsgi_temp_path ${home}/u; scgi_temp_path ${home}/s;\n${config}\n}`,
      );
      return ['-c', join(home, 'main.conf')];
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    sample: 'Caddyfile',
    prepare: (sample, home, pages, port) => {
      const config = sample
        .replace(`${DOMAIN} {`, `localhost:${port} {\n\ttls internal`)
        .replace(ROOT, pages);
      writeFileSync(
        join(home, 'Caddyfile'),
        `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${port + 1}\n}\n${config}`,
      );
      return ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
];

type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer };
const get = (port: number, path: string, accept = 'gzip'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        servername: 'localhost',
        port,
        path,
        rejectUnauthorized: false,
        headers: { Host: `localhost:${port}`, 'Accept-Encoding': accept },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode!,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });

/** Returns the faults of a host, as sentences. */
async function faultsOf(port: number, pages: string): Promise<string[]> {
  const faults: string[] = [];
  const hold = (what: string, is: unknown, should: unknown) => {
    if (String(is) !== String(should)) faults.push(`${what}: ${String(is)}, not ${String(should)}`);
  };
  const chunk = `_astro/${readdirSync(join(pages, '_astro')).find((file) => file.startsWith('core.') && file.endsWith('.js'))!}`;
  const forever = 'public, max-age=31536000, immutable';
  for (const [path, file, cache] of [
    ['/', 'index.html', 'no-cache'],
    ['/sw.js', 'sw.js', 'no-cache'],
    ['/manifest.json', 'manifest.json', 'no-cache'],
    ['/late.css', 'late.css', 'no-cache'],
    [`/${chunk}`, chunk, forever],
  ] as const) {
    const got = await get(port, path);
    hold(`${path} status`, got.status, 200);
    hold(`${path} cache`, got.headers['cache-control'], cache);
    hold(`${path} encoding`, got.headers['content-encoding'], 'gzip');
    if (!got.body.equals(readFileSync(join(pages, `${file}.gz`))))
      faults.push(`${path}: not the precompressed file`);
    for (const [name, value] of Object.entries(commonHeaders))
      hold(`${path} ${name}`, got.headers[name.toLowerCase()], value);
  }
  hold(
    'script type',
    /javascript/.test((await get(port, '/sw.js')).headers['content-type'] ?? ''),
    true,
  );
  hold(
    'page type',
    (await get(port, '/learn/')).headers['content-type']?.toLowerCase().replace(' ', ''),
    'text/html;charset=utf-8',
  );
  hold(
    'font type',
    (await get(port, '/fonts/be-vietnam-pro-400.woff2')).headers['content-type'],
    'font/woff2',
  );
  const clip = readdirSync(join(pages, 'clips/vi')).find((file) => file.endsWith('.opus'))!;
  hold('clip type', (await get(port, `/clips/vi/${clip}`)).headers['content-type'], 'audio/ogg');
  for (const path of ['/khong-co/', '/_astro/khong.js', '/items/khong.json']) {
    const got = await get(port, path, 'identity');
    hold(`${path} status`, got.status, 404);
    hold(`${path} cache`, got.headers['cache-control'], 'no-cache');
    if (!got.body.equals(readFileSync(join(pages, '404.html'))))
      faults.push(`${path}: not our 404 page`);
  }
  const led = await get(port, '/learn');
  hold(
    '/learn',
    [301, 302, 307, 308].includes(led.status) && /\/learn\/$/.test(led.headers.location ?? ''),
    true,
  );
  return faults;
}

/** Installs the worker in a browser over this host, with compressed answers. */
async function installs(port: number): Promise<boolean> {
  const { context, close } = await launchChromium({ args: ['--ignore-certificate-errors'] });
  const page = await context.newPage();
  await page.goto(`https://localhost:${port}/`);
  const isKept = await kept(page).then(
    () => true,
    () => false,
  );
  await close();
  return isKept;
}

async function tryPeer(
  { name, program, prepare, sample }: Peer,
  folder: string,
  port: number,
): Promise<{ faults: string[]; isKept: boolean }> {
  const home = mkdtempSync(join(tmpdir(), 'elm-host-'));
  const pages = join(folder, 'trang');
  let child: ChildProcess | null = null;
  try {
    const words = prepare(readFileSync(join(folder, 'may-chu', sample), 'utf8'), home, pages, port);
    child = spawn(program, words, {
      env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream!.on('data', (text: Buffer) => (said += text.toString()));
    await until(
      `${name} answers: ${said}`,
      () =>
        get(port, '/').then(
          () => true,
          () => false,
        ),
      30_000,
    ).catch(() => {
      throw new Error(`${name}: ${said.slice(-600)}`);
    });
    const faults = await faultsOf(port, pages);
    const isKept = await installs(port);
    // Help and quick exit: neither may appear in a log.
    for (const path of ['/info/', '/bang-cuu-chuong/']) await get(port, path);
    const log =
      said +
      readdirSync(home)
        .filter((file) => file.endsWith('.log'))
        .map((file) => readFileSync(join(home, file), 'utf8'))
        .join('');
    return {
      faults: [
        ...faults,
        ...(/\/info\/|bang-cuu-chuong/.test(log) ? ['a visit to help stands in a log'] : []),
      ],
      isKept,
    };
  } finally {
    child?.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function run(): Promise<TrialResult> {
  const there = peers.filter(({ program }) => {
    try {
      execFileSync(program, [program.endsWith('nginx') ? '-v' : 'version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  const missing = peers
    .filter((peer) => !there.includes(peer))
    .map(
      ({ name }) => `Máy này chưa có ${name}: apt-get install ${name.toLowerCase()} rồi chạy lại.`,
    );
  const out = mkdtempSync(join(tmpdir(), 'elm-out-'));
  mkdirSync(out, { recursive: true });
  const { builtOn } = JSON.parse(readFileSync(join(distFolder, 'build.json'), 'utf8')) as {
    builtOn: string;
  };
  const packed = await web.pack({ site: distFolder, out, builtOn, words: [] });
  if (packed.state === 'refused')
    return { state: 'failed', figures: {}, why: packed.problems.join('\n') };
  const figures: Record<string, string | number> = {};
  const faults: string[] = [];
  let port = 24_000 + (process.pid % 1000) * 4;
  for (const peer of there) {
    const found = await tryPeer(peer, join(out, 'web'), (port += 2));
    figures[peer.name] =
      `${found.faults.length} lỗi; trình duyệt cất được: ${found.isKept ? 'có' : 'không'}`;
    faults.push(
      ...found.faults.map((fault) => `${peer.name}: ${fault}`),
      ...(found.isKept ? [] : [`${peer.name}: the worker did not install`]),
    );
    // Red: the same check on a host without the rules.
    const bare: Peer = {
      ...peer,
      prepare: (sample, ...rest) =>
        peer.prepare(
          sample.replace(/^.*(?:Cache-Control|gzip_static|precompressed).*$/gm, ''),
          ...rest,
        ),
    };
    const red = await tryPeer(bare, join(out, 'web'), (port += 2)).catch((problem: unknown) => ({
      faults: [String(problem)],
    }));
    figures[`${peer.name} bỏ quy tắc: lỗi thấy`] = red.faults.length;
    if (red.faults.length === 0) faults.push(`${peer.name}: a host without rules was not noticed`);
  }
  rmSync(out, { recursive: true, force: true });
  const why = [...faults, ...missing].join('\n  ');
  return {
    state: faults.length > 0 ? 'failed' : missing.length > 0 ? 'skipped' : 'passed',
    figures,
    ...(why ? { why } : {}),
  };
}

export const trial: Trial = {
  name: 'web-hosts',
  what: 'Đường web: tệp mẫu cho nginx và Caddy, chạy thật',
  run,
};
