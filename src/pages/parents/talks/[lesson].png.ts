import type { APIRoute } from 'astro';
import { allShares, type Share } from '../../../layouts/share.ts';
import { pictureOf, pngOf } from '../../../pictures/draw.ts';

export const getStaticPaths = async () => (await allShares()).map((share) => ({ params: { lesson: share.id }, props: { share } }));

/** The picture for a class group, made once at build. */
export const GET: APIRoute = ({ props }) => {
  const { id, motif, picture } = (props as { share: Share }).share;
  const made = pictureOf(picture, motif);
  if (made.state === 'too-long') throw new Error(`Hình gửi nhóm phụ huynh của “${id}”: chữ dài quá, không vừa hình. Rút ngắn title, câu đầu của say, tonight hoặc boarding.`);
  return new Response(new Uint8Array(pngOf(made.svg)), { headers: { 'content-type': 'image/png' } });
};
