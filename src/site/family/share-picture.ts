import type { APIRoute } from 'astro';
import type { Locale } from '#core/text/messages.ts';
import { pictureOf, pngOf } from '../shared/pictures/draw.ts';
import { allShares, type Share } from './share.ts';

export const sharePaths = (lang: Locale) => async () =>
  allShares(lang).map((share) => ({ params: { lesson: share.id }, props: { share } }));

/** Renders the picture for a class group at build time. */
export const sharePicture: APIRoute = ({ props }) => {
  const { id, motif, picture } = (props as { share: Share }).share;
  const made = pictureOf(picture, motif);
  if (made.state === 'too-long')
    throw new Error(
      `Hình gửi nhóm phụ huynh của “${id}”: chữ dài quá, không vừa hình. Rút ngắn title, câu đầu của say, tonight hoặc boarding.`,
    );
  return new Response(new Uint8Array(pngOf(made.svg)), {
    headers: { 'content-type': 'image/png' },
  });
};
