import type { Found } from '../problems/problem.ts';
import { perWay, type Rule } from './rule.ts';

const step = /<Step\b([^>]*)>([\s\S]*?)<\/Step>/g;
const tags: Record<string, string[]> = {
  Step: ['title', 'picture', 'alt', 'face', 'example'],
  Activity: ['id'],
  ExitCheck: [],
  Recall: [],
  Notice: [],
  Term: ['word'],
};

const withoutComments = (body: string): string => body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
const stepsIn = (body: string) =>
  [...withoutComments(body).matchAll(step)].map(([, tag, inside], at) => ({
    n: at + 1,
    tag: tag!,
    inside: inside!,
    title: /\btitle="([^"]*)"/.exec(tag!)?.[1] ?? '',
  }));

/** How the text is cut into steps: one idea a screen, nothing outside, no tag or attribute the page does not know. */
export const stepRules: Rule[] = [
  perWay('outside-step', 'error', ({ body, file }) => {
    const left = withoutComments(body).replace(step, '').trim().split('\n')[0]!;
    return left === ''
      ? []
      : [
          {
            file: file.text,
            field: 'Step',
            says: `mọi thứ phải nằm trong <Step>…</Step>, mà ngoài đó còn “${left.slice(0, 60)}”.`,
          },
        ];
  }),

  perWay('step-title', 'error', ({ body, file }) =>
    stepsIn(body)
      .filter(({ title }) => title === '')
      .map(({ n }) => ({
        file: file.text,
        field: `Step thứ ${n}`,
        says: 'thiếu title="…" (tên bước, đặt trong nháy kép).',
      })),
  ),

  perWay('mixed-step', 'error', ({ body, file }) =>
    stepsIn(body).flatMap(({ n, inside }): Found[] => {
      const parts = inside.match(/<(Activity|ExitCheck|Recall|Notice)\b[^>]*\/>/g) ?? [];
      const text = inside.replace(/<(Activity|ExitCheck|Recall|Notice)\b[^>]*\/>/g, '').trim();
      const mixed = parts.length > 1 || (parts.length === 1 && text !== '');
      return mixed
        ? [
            {
              file: file.text,
              field: `Step thứ ${n}`,
              says: 'một bước chỉ có một việc: hoặc chữ để đọc, hoặc một <Activity />, hoặc <ExitCheck />, <Recall />, <Notice />.',
            },
          ]
        : [];
    }),
  ),

  perWay('unknown-tag', 'error', ({ body, file }) =>
    [...withoutComments(body).matchAll(/<([A-Za-z][\w.]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].flatMap(
      ([, tag, attributes]): Found[] => {
        if (!tags[tag!])
          return [
            {
              file: file.text,
              field: `<${tag}>`,
              says: `không có thẻ này. Các thẻ: ${Object.keys(tags).join(', ')}.`,
            },
          ];
        const odd = [...attributes!.matchAll(/([\w-]+)(?:=|\s|$)/g)]
          .map(([, name]) => name!)
          .filter(
            (name) =>
              !tags[tag!]!.includes(name) &&
              new RegExp(`\\s${name}(=|\\s|$)`).test(attributes!.replace(/"[^"]*"/g, '""')),
          );
        return odd.map((name) => ({
          file: file.text,
          field: `<${tag}> ${name}`,
          says: `thẻ ${tag} không có thuộc tính này. Dùng được: ${tags[tag!]!.join(', ') || '(không có)'}.`,
        }));
      },
    ),
  ),

  perWay('imports', 'error', ({ body, file }) =>
    /^(import|export)\s/m.test(body)
      ? [{ file: file.text, says: 'bài viết không được có dòng import hay export: các thẻ đã có sẵn.' }]
      : [],
  ),

  perWay('picture-text', 'error', ({ body, file }) =>
    stepsIn(body)
      .filter(({ tag }) => /\bpicture="/.test(tag) && !/\balt="[^"]+"/.test(tag))
      .map(({ n }) => ({
        file: file.text,
        field: `Step thứ ${n}, alt`,
        says: 'tranh phải có alt="…": một câu mô tả cho người không nhìn thấy.',
      })),
  ),
];
