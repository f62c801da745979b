import type { APIRoute } from 'astro';
import { textsOf } from '../../domain/kind.ts';
import { lessonsIn } from '../../layouts/lesson-content.ts';
import { asJson } from '../../layouts/module-items.ts';
import { allSamples } from '../../layouts/samples.ts';
import { svgTexts } from '../../pictures/svg-texts.ts';

/** The drawings that pupils may put on a sheet of their own, as text: what is kept as a picture is painted from them. */
export const GET: APIRoute = async () => {
  const items = (await lessonsIn('vi')).flatMap(({ items: all }) => Object.values(all));
  const specs = [...(await allSamples()), ...items]
    .filter(({ kind }) => kind === 'remix-studio')
    .map(({ spec }) => spec);
  const paths = [
    ...new Set(specs.flatMap(textsOf).filter((text) => /^(scenes|pictures|cast)\/[\w-]+\.svg$/.test(text))),
  ].sort();
  return asJson(await svgTexts(paths));
};
