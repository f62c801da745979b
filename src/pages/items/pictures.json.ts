import type { APIRoute } from 'astro';
import { textsOf } from '#core/questions/kind.ts';
import { lessonsIn } from '#curriculum/astro.ts';
import { asJson } from '#site/lesson/module-items.ts';
import { allSamples } from '#curriculum/samples.ts';
import { svgTexts } from '#site/shared/pictures/svg-texts.ts';

/** The drawings that pupils may place on a sheet, as text: saved pictures are painted from them. */
export const GET: APIRoute = async () => {
  const items = lessonsIn('vi').flatMap(({ items: all }) => Object.values(all));
  const specs = [...allSamples(), ...items]
    .filter(({ kind }) => kind === 'remix-studio')
    .map(({ spec }) => spec);
  const paths = [
    ...new Set(
      specs.flatMap(textsOf).filter((text) => /^(scenes|pictures|cast)\/[\w-]+\.svg$/.test(text)),
    ),
  ].sort();
  return asJson(await svgTexts(paths));
};
