import type { APIRoute } from 'astro';
import { postText, scriptsShown, type ScriptShown } from '#site/community/loudspeaker.ts';
import { pngOf, postPictureOf } from '#site/shared/pictures/draw.ts';

export const getStaticPaths = () =>
  scriptsShown().map((shown) => ({ params: { script: shown.id }, props: { shown } }));

/** The picture beside the post, rendered once at build. */
export const GET: APIRoute = ({ props }) => {
  const { id, script } = (props as { shown: ScriptShown }).shown;
  const made = postPictureOf(postText(script));
  if (made.state === 'too-long')
    throw new Error(
      `content/community/loudspeaker/${id}.yaml: chữ trên tranh (post, words) dài quá. Rút ngắn.`,
    );
  return new Response(new Uint8Array(pngOf(made.svg)), {
    headers: { 'content-type': 'image/png' },
  });
};
