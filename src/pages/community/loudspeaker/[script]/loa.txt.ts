import type { APIRoute } from 'astro';
import type { LoudspeakerScript } from '#curriculum/schema/loudspeaker.ts';
import { plainFile, scriptsShown } from '#site/community/loudspeaker.ts';

export const getStaticPaths = () =>
  scriptsShown().map(({ id, script }) => ({ params: { script: id }, props: { script } }));

/**
 * The talk as a text file, with a UTF-8 BOM and CRLF, so that old Windows editors show Vietnamese
 * letters.
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
