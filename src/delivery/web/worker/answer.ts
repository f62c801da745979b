/**
 * A page shows one build from its first byte to its last late chunk. Pages of the worker's own
 * build come from the cache; others from the network; without network, from an older complete
 * build. A page's further requests are answered from that page's own build, or not at all.
 */
import { buildsHere, hashIn, kept, listOf } from '../browser/build-cache.ts';
import { verifyIntegrity } from '../browser/integrity.ts';
import { OFFLINE_PAGE } from '#core/files/pack-list.ts';
import { buildOfTab, noteTab, NETWORK } from './tabs.ts';
import { build, root, type FetchLike } from './worker-scope.ts';

const pathOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).slice(root.length).replace(/(^|\/)index\.html$/, '$1');
};

async function fromBuild(event: FetchLike, of: string, path: string): Promise<Response | null> {
  const page = await kept(root, of, path);
  if (page) await noteTab(event.resultingClientId, of);
  return page;
}

async function fromNetwork(event: FetchLike, path: string): Promise<Response | null> {
  const answer = await fetch(event.request).catch(() => null);
  // The browser follows a redirect and then sends another request.
  if (!answer?.ok) return answer;
  const hash = await hashIn(root, build, path);
  const verified = hash && (await verifyIntegrity(answer.clone(), path, hash));
  await noteTab(event.resultingClientId, verified ? build : NETWORK);
  return answer;
}

export async function answerPage(event: FetchLike): Promise<Response> {
  const path = pathOf(event.request.url);
  const cached = await fromBuild(event, build, path);
  if (cached) return cached;
  // A short address as typed, `/tt`: without its slash the page's own links would be one folder
  // off.
  if (path !== '' && (await listOf(root, build))?.files[`${path}/`])
    return Response.redirect(`${root}${path}/`);
  const answer = await fromNetwork(event, path);
  if (answer?.ok || answer?.type === 'opaqueredirect') return answer;
  for (const older of await buildsHere(root)) {
    const page = await fromBuild(event, older, path);
    if (page) return page;
  }
  if (answer) return answer;
  return Response.redirect(root + OFFLINE_PAGE);
}

/**
 * Returns an error response if the network fails: browsers report a worker that throws as broken.
 */
const fromLine = (request: Request, options: RequestInit = {}): Promise<Response> =>
  fetch(request, options).catch(() => new Response(null, { status: 504 }));

export async function answerFile(event: FetchLike): Promise<Response> {
  const { request, clientId } = event;
  const of = await buildOfTab(clientId);
  const path = pathOf(request.url);
  const hash = of && of !== NETWORK ? await hashIn(root, of, path) : undefined;
  if (!of || !hash) return fromLine(request);
  const here = await kept(root, of, path);
  if (here) return here;
  // The HTTP cache may contain a portal's reply: a wrong body is requested once more.
  for (const options of [{}, { cache: 'reload' }] as const) {
    const good = await verifyIntegrity(await fromLine(request, options), path, hash);
    if (good) return good;
  }
  return new Response(null, { status: 504 });
}
