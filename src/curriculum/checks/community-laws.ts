import type { Content } from '../content.ts';
import { valueTexts } from '../texts/spec-texts.ts';
import type { Namer } from './law.ts';

const textsIn = (file: string, value: unknown): Namer['adults'] =>
  valueTexts(value).map(({ field, text }) => ({ at: { file, field }, text }));

/**
 * Returns everything in content/community/ that may name a law. Children hear loudspeakers too;
 * adults read the column.
 */
export function communityNamers({ community }: Content): Namer[] {
  const { rights, roles, products, updates, scripts } = community;
  const sides = Object.entries({ ...rights?.rights, ...rights?.duties });
  const inFile = (file: string) => `content/community/${file}.yaml`;
  return [
    ...scripts.map(({ id, file, script: { lines, spot, post, column, title, sources } }) => ({
      name: `loa ${id}`,
      file,
      sources,
      pupils: textsIn(file, { title, lines: lines.map(({ say }) => say), spot, post: post.text }),
      adults: textsIn(file, { column }),
    })),
    ...(rights
      ? [
          {
            name: 'quyền và việc phải làm',
            file: inFile('rights'),
            sources: [...rights.sources, ...sides.map(([, { law }]) => ({ law }))],
            pupils: textsIn(
              inFile('rights'),
              Object.fromEntries(sides.map(([id, { child }]) => [id, child])),
            ),
            adults: textsIn(
              inFile('rights'),
              Object.fromEntries(sides.map(([id, { adult }]) => [id, adult])),
            ),
          },
        ]
      : []),
    ...(
      [
        ['ai làm gì', 'roles', roles?.roles, roles?.sources],
        ['sản phẩm Việt Nam', 'products', products?.groups, products?.sources],
        ['có gì mới', 'updates', updates.map(({ says, do: act }) => ({ says, act })), updates],
      ] as const
    ).map(([name, file, value, sources]) => ({
      name,
      file: inFile(file),
      sources: [...(sources ?? [])],
      pupils: [],
      adults: textsIn(inFile(file), value ?? {}),
    })),
  ];
}
