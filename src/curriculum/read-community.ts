import { z } from 'zod';
import type { Sheet } from './content.ts';
import type { Files } from './files.ts';
import type { readerOf } from './read-file.ts';
import { cardKit, cardLesson, type CardKit, type CardLesson } from './schema/card-kit.ts';
import {
  communitySheetText,
  planClause,
  productsText,
  rightsText,
  rolesText,
  update,
  type CommunitySheetText,
  type PlanClause,
  type ProductsText,
  type RightsText,
  type RolesText,
  type Update,
} from './schema/community.ts';
import { loudspeakerScript, type LoudspeakerScript } from './schema/loudspeaker.ts';

/** A loudspeaker talk with its post, picture and column. */
export type Script = { id: string; file: string; script: LoudspeakerScript };
export type CommunitySheet = Sheet<CommunitySheetText>;
/** Selections of the card kit from the lesson of that name. */
export type CardsOfLesson = { lesson: string; file: string; text: CardLesson };

/**
 * Content for the commune. A small copy of content/ may lack any of it: then it is empty, or null.
 */
export type Community = {
  /** By month, then by name. */
  scripts: Script[];
  sheets: CommunitySheet[];
  cardKit: CardKit | null;
  /** By the lesson's name. */
  cards: CardsOfLesson[];
  /** By number of the clause, in the order of the plan. */
  clauses: Record<string, PlanClause>;
  rights: RightsText | null;
  roles: RolesText | null;
  products: ProductsText | null;
  /** In written order: the newest first. */
  updates: Update[];
};

type Reader = Pick<ReturnType<typeof readerOf>, 'read' | 'readText'>;

/** Reads everything under content/community/, and the plan's clauses. */
export function readCommunity(files: Files, { read, readText }: Reader): Community {
  const idsIn = (pattern: RegExp) =>
    [...files.texts.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
  const ifThere = <T>(file: string, schema: z.ZodType<T>): T | null =>
    files.texts.has(file) ? read(file, schema) : null;
  return {
    scripts: idsIn(/^content\/community\/loudspeaker\/([^/]+)\.yaml$/)
      .sort()
      .flatMap((id): Script[] => {
        const file = `content/community/loudspeaker/${id}.yaml`;
        const script = read(file, loudspeakerScript);
        return script ? [{ id, file, script }] : [];
      }),
    sheets: idsIn(/^content\/community\/sheets\/([^/]+)\.mdx$/).flatMap((id): CommunitySheet[] => {
      const file = `content/community/sheets/${id}.mdx`;
      const sheet = readText(file, communitySheetText);
      return sheet ? [{ id, file, text: sheet.data, mdx: sheet.mdx }] : [];
    }),
    cardKit: ifThere('content/community/card-kit.yaml', cardKit),
    cards: idsIn(/^content\/community\/cards\/([^/]+)\.yaml$/).flatMap(
      (lesson): CardsOfLesson[] => {
        const file = `content/community/cards/${lesson}.yaml`;
        const text = read(file, cardLesson);
        return text ? [{ lesson, file, text }] : [];
      },
    ),
    clauses: ifThere('content/plan-clauses.yaml', z.record(z.string(), planClause)) ?? {},
    rights: ifThere('content/community/rights.yaml', rightsText),
    roles: ifThere('content/community/roles.yaml', rolesText),
    products: ifThere('content/community/products.yaml', productsText),
    updates: ifThere('content/community/updates.yaml', z.array(update)) ?? [],
  };
}
