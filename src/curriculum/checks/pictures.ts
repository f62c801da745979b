import { drawnIn } from '../steps.ts';
import type { Violation } from '../problems/problem.ts';
import { perWay, type Rule } from './rule.ts';

/** Returns every picture of a spec, at any depth: of the item, of a card, of a scene. */
const picturesIn = (value: unknown): [string, string][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, field]): [string, string][] =>
        /^(picture|\w+Picture)$/.test(key) && typeof field === 'string'
          ? [[key, field]]
          : picturesIn(field),
      );

/** Pictures and faces named in texts and items must exist in public/. */
export const pictureRules: Rule[] = [
  perWay('picture-file', 'error', ({ mdx, items, file }, _lesson, { files: { pictures } }) => {
    const known = (folder: string) =>
      [...pictures]
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length))
        .join(', ');
    const missing = (path: string, folder: string, strip: RegExp): string[] =>
      pictures.has(path)
        ? []
        : [
            `không có tệp public/${path}. Trong public/${folder} có: ${known(folder).replace(strip, '')}.`,
          ];
    const face = (name: string) => missing(`cast/${name}.svg`, 'cast/', /\.svg/g);
    const picture = (path: string) => missing(path, 'scenes/', /(?!)/g);
    const inText = drawnIn(mdx).flatMap(({ field, value, file: drawn }): Violation[] =>
      (field === 'picture'
        ? picture(value)
        : missing(drawn, `${drawn.split('/')[0]}/`, /\.svg/g)
      ).map((message) => ({
        file: file.text,
        field: `${field}="${value}"`,
        message,
      })),
    );
    const inItems = Object.entries(items).flatMap(([id, spec]): Violation[] => {
      const found = [
        ...(spec.face ? face(spec.face).map((message) => ['face', message]) : []),
        ...picturesIn(spec).flatMap(([field, path]) =>
          picture(path).map((message) => [field, message]),
        ),
      ];
      return found.map(([field, message]) => ({
        file: file.items,
        id,
        field: field!,
        message: message!,
      }));
    });
    return [...inText, ...inItems];
  }),
];
