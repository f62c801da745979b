import { getTracks, type Content } from '../content.ts';
import { lawFrom, lawsNamed, signingArticles, unsureOf } from '../laws.ts';
import { nearest } from '../problems/nearest.ts';
import type { Violation } from '../problems/problem.ts';
import { guideTexts } from '../texts/guide-texts.ts';
import { adultTexts, paperTexts, pupilTexts } from '../texts/pupil-texts.ts';
import { communityNamers } from './community-laws.ts';
import type { Rule } from './rule.ts';
import { papersIn } from './sheets.ts';

type At = Omit<Violation, 'message'>;
type Source = { law?: string[] | undefined };

/** A text that may name a law: its sources, and its texts by reader. */
export type Namer = {
  /** The name in `npm run report`. */
  name: string;
  file: string;
  sources: Source[];
  pupils: { at: At; text: string }[];
  adults: { at: At; text: string }[];
};

/**
 * Returns lessons in every language and track, units for adults, and papers of the school. A paper
 * with a band is for pupils.
 */
export const namersIn = (content: Content): Namer[] => [
  ...content.lessons.map(({ id, file, spec, in: written }) => ({
    name: id,
    file,
    sources: spec.sources,
    pupils: [...written.flatMap(getTracks).flatMap(pupilTexts), ...written.flatMap(paperTexts)],
    adults: written.flatMap(adultTexts),
  })),
  ...content.guides.map((guide) => ({
    name: `${guide.audience}/${guide.unit}`,
    file: guide.file.text,
    sources: guide.text.sources,
    pupils: [],
    adults: guideTexts(guide),
  })),
  ...communityNamers(content),
  ...papersIn(content).map(({ id, file, text, mdx }) => {
    const texts = [
      { at: { file }, text: [text.title, text.about, text.how, ...mdx.lines].join('\n') },
    ];
    return {
      name: `tờ ${id}`,
      file,
      sources: text.sources,
      pupils: text.band ? texts : [],
      adults: text.band ? [] : texts,
    };
  }),
];

const lawFile = 'content/law.yaml';

export const lawRules: Rule[] = [
  {
    name: 'law-known',
    level: 'error',
    find: (content) =>
      namersIn(content).flatMap(({ file, sources }) =>
        sources.flatMap(({ law: names = [] }, index) =>
          names.flatMap((named): Violation[] => {
            const { id, article } = lawFrom(named);
            const field = `sources, mục ${index + 1}, law`;
            const law = content.laws[id];
            const meant = nearest(id, Object.keys(content.laws));
            if (!law)
              return [
                {
                  file,
                  field,
                  message: `không có “${id}” trong ${lawFile}.${meant ? ` Có phải “${meant}”?` : ''}`,
                },
              ];
            return article === undefined || law.articles[article]
              ? []
              : [{ file, field, message: `${law.name} ở ${lawFile} chưa có Điều ${article}.` }];
          }),
        ),
      ),
  },

  {
    name: 'law-named',
    level: 'error',
    find: (content) =>
      namersIn(content).flatMap(({ file, sources, pupils, adults }) => {
        const listed = new Set(sources.flatMap(({ law = [] }) => law));
        const named = [...pupils, ...adults].flatMap(({ text }) => lawsNamed(text, content.laws));
        const wanted = named.flatMap(({ id, articles }) =>
          articles.length === 0
            ? [...listed].some((name) => lawFrom(name).id === id)
              ? []
              : [id]
            : articles.map((article) => `${id}/${article}`).filter((name) => !listed.has(name)),
        );
        return [...new Set(wanted)].map((name): Violation => ({
          file,
          field: 'sources, law',
          message: `chữ có nhắc ${content.laws[lawFrom(name).id]!.name}: ghi “${name}” ở nguồn của điều ấy, để luật đổi thì biết phải xem lại.`,
        }));
      }),
  },

  {
    name: 'law-unsure',
    level: 'error',
    find: (content) =>
      namersIn(content).flatMap(({ pupils }) =>
        pupils.flatMap(({ at, text }) =>
          lawsNamed(text, content.laws).flatMap(({ id, articles }): Violation[] => {
            const law = content.laws[id]!;
            const why = [undefined, ...articles]
              .map((article) => unsureOf(law, article))
              .find((unsure) => unsure);
            return why
              ? [
                  {
                    ...at,
                    message: `trang của trẻ em chưa được gọi tên ${law.name}: ${why} Nói điều ấy bằng lời, đừng dẫn luật.`,
                  },
                ]
              : [];
          }),
        ),
      ),
  },

  {
    name: 'law-signatures',
    level: 'error',
    find: ({ laws }) => {
      const articles = signingArticles(laws);
      const [first] = articles;
      return articles
        .filter(({ signatures }) => signatures.childFrom !== first!.signatures.childFrom)
        .map(({ id, article, signatures }): Violation => ({
          file: lawFile,
          id,
          field: `articles, ${article}, signatures`,
          message: `hỏi em từ ${signatures.childFrom} tuổi, mà ${first!.law.name}, Điều ${first!.article} ghi ${first!.signatures.childFrom}: xem lại nguồn, trang xin phép chỉ hỏi một tuổi.`,
        }));
    },
  },
];
