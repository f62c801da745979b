import { namersIn } from '../checks/law.ts';
import { dayInWords } from '../contact-age.ts';
import type { Content } from '../content.ts';
import { lawFrom } from '../laws.ts';
import type { Law } from '../schema/law.ts';

/** A law, and the texts to review when it changes. */
export type LawReport = {
  id: string;
  name: string;
  number: string | null;
  inForce: Law['inForce'];
  /** The law, or an article of it, is still to be checked. */
  isUnsure: boolean;
  verifiedOn: string | null;
  touches: { name: string; articles: string[] }[];
};

/** Returns every law with the lessons, units and papers based on it. */
export function lawReports(content: Content): LawReport[] {
  const named = namersIn(content).map(({ name, sources }) => ({
    name,
    laws: sources.flatMap(({ law = [] }) => law).map(lawFrom),
  }));
  return Object.entries(content.laws).map(([id, law]) => ({
    id,
    name: law.name,
    number: law.number,
    inForce: law.inForce,
    isUnsure:
      law.unsure !== undefined ||
      Object.values(law.articles).some(({ unsure }) => unsure !== undefined),
    verifiedOn: law.verifiedOn,
    touches: named.flatMap(({ name, laws }) => {
      const here = laws.filter((law) => law.id === id);
      const articles = [...new Set(here.flatMap(({ article }) => article ?? []))];
      return here.length === 0 ? [] : [{ name, articles }];
    }),
  }));
}

function inForceWords({ from, to }: Law['inForce']): string {
  if (from === null && to === null) return 'chưa rõ hiệu lực từ ngày nào';
  return [from && `từ ${dayInWords(from)}`, to && `đến ${dayInWords(to)}`]
    .filter(Boolean)
    .join(' ');
}

function lineOf({ name, number, inForce, isUnsure, verifiedOn, touches }: LawReport): string {
  const marks = [
    number ?? 'chưa rõ số',
    inForceWords(inForce),
    verifiedOn === null ? 'chưa ai đọc bản gốc' : `đọc bản gốc ngày ${dayInWords(verifiedOn)}`,
    ...(isUnsure ? ['⚠ còn phải đối chiếu'] : []),
  ];
  const places = touches.map(
    ({ name: place, articles }) =>
      `${place}${articles.length > 0 ? ` (Điều ${articles.join(', ')})` : ''}`,
  );
  return `  ${name} (${marks.join('; ')}): ${places.length > 0 ? `đổi thì xem lại ${places.length} nơi: ${places.join(', ')}` : 'chưa nơi nào dẫn'}`;
}

export const lawLines = (laws: readonly LawReport[]): string[] =>
  laws.length === 0
    ? []
    : [
        `Luật: ${laws.length} văn bản, ${laws.filter(({ verifiedOn }) => verifiedOn === null).length} chưa ai đọc bản gốc.`,
        ...laws.map(lineOf),
      ];
