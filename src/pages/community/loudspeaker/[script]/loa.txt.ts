import type { APIRoute } from 'astro';
import type { LoudspeakerScript } from '#curriculum/schema/loudspeaker.ts';
import { plainFile, scriptsShown } from '#site/community/loudspeaker.ts';

export const getStaticPaths = () =>
  scriptsShown().map(({ id, script }) => ({ params: { script: id }, props: { script } }));

/**
 * The talk as a file. With a mark of UTF-8 and lines as old editors of Windows want them, so that
 * Vietnamese letters stand.
 */
export const GET: APIRoute = ({ props }) =>
  new Response(
    `\uFEFF${plainFile((props as { script: LoudspeakerScript }).script)}\n`.replaceAll(
      '\n',
      '\r\n',
    ),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
