import { ageOf, dayInWords, OLD_DAYS, TOO_OLD_DAYS } from '../contact-age.ts';
import { childMaySee } from '../contact-readers.ts';
import type { Contact } from '../schema/curriculum.ts';
import type { Content } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

const file = 'content/help/contacts.yaml';

const perContact = (
  name: string,
  level: Rule['level'],
  find: (contact: Contact, id: string, content: Content) => Omit<Violation, 'file' | 'id'>[],
): Rule => ({
  name,
  level,
  find: (content) =>
    Object.entries(content.contacts).flatMap(([id, contact]) =>
      find(contact, id, content).map((found) => ({ file, id, ...found })),
    ),
});

/**
 * Returns whether a note records a call on that day, so that a new date cannot have an old note.
 */
const tellsOf = (evidence: string, date: string): boolean =>
  evidence.includes(date) || evidence.includes(dayInWords(date));

/**
 * Files for adults only: plans, talks at home, guides, the staff's papers. Children may read all
 * others.
 */
const forAdults =
  /^content\/(lessons\/[^/]+\/\w+\.(teacher|family)\.mdx|guides\/|help\/(contacts|local)\.yaml)/;
const staffGroups = ['staff', 'counsellor'];

/** Rules for numbers: a person called it and recorded the call, and how long that is valid. */
export const contactRules: Rule[] = [
  perContact('contact-evidence', 'error', ({ number, verifiedOn, verifiedBy, evidence }, id) => [
    ...(id === number
      ? []
      : [
          {
            field: 'number',
            message: `số “${number}” phải trùng mã “${id}”, vì bài viết gọi {${id}}.`,
          },
        ]),
    ...(verifiedOn === null || (verifiedBy.trim() !== '' && evidence.trim() !== '')
      ? []
      : [
          {
            field: 'verifiedOn',
            message:
              'có ngày gọi thử thì phải có verifiedBy (ai gọi) và evidence (gọi lúc nào, nghe thấy gì).',
          },
        ]),
    ...(verifiedOn === null || evidence.trim() === '' || tellsOf(evidence, verifiedOn)
      ? []
      : [
          {
            field: 'evidence',
            message: `lời ghi phải nói chính cuộc gọi ngày ${dayInWords(verifiedOn)}: đổi ngày thì viết lại lời ghi, có ngày ấy trong câu.`,
          },
        ]),
  ]),

  {
    name: 'contact-readers',
    level: 'error',
    find: ({ contacts, files, sheets }) =>
      Object.entries(contacts)
        .filter(([, contact]) => !childMaySee(contact))
        .flatMap(([id, { seenOn }]) => [
          ...(seenOn
            ? []
            : [
                {
                  file,
                  id,
                  field: 'seenOn',
                  message: 'số chỉ cho người lớn thì phải ghi ngày xem nguồn: trang in ngày ấy.',
                },
              ]),
          ...[...files.texts]
            .filter(
              ([text, message]) =>
                text.startsWith('content/') &&
                message.includes(`{${id}}`) &&
                !forAdults.test(text) &&
                !sheets.some(
                  (sheet) => sheet.file === text && staffGroups.includes(sheet.text.group),
                ),
            )
            .map(([text]) => ({
              file: text,
              message: `có {${id}}, mà số này chưa ai gọi thử: chỉ trang của người lớn được nhắc. Gọi thử, ghi verifiedOn, rồi hãy cho trẻ em thấy.`,
            })),
        ]),
  },

  perContact('contact-age', 'warning', (contact, _, { today }) => {
    if (!today) return [];
    const age = ageOf(contact, today);
    if (age.state === 'never-called' && contact.adultsUntilCalled)
      return [
        {
          field: 'verifiedOn',
          message: 'chưa có người gọi thử: chỉ trang của người lớn nhắc số này.',
        },
      ];
    if (age.state === 'never-called')
      return [
        {
          field: 'verifiedOn',
          message:
            'chưa có người gọi thử: trang ghi “chưa xác minh”, và npm run release-check không cho phát hành.',
        },
      ];
    // The source of an emergency number has its own check: contact-review.
    if (age.state === 'fresh' || age.state === 'not-to-be-called') return [];
    const end =
      age.state === 'old'
        ? `Quá ${OLD_DAYS} ngày thì nên gọi lại.`
        : `Quá ${TOO_OLD_DAYS} ngày thì không phát hành (npm run release-check).`;
    return [
      {
        field: 'verifiedOn',
        message: `gọi thử lần cuối ngày ${dayInWords(age.on)}, đã ${age.days} ngày. ${end}`,
      },
    ];
  }),

  perContact('contact-review', 'warning', ({ reviewBy }, _, { today }) =>
    today && Date.parse(reviewBy) < today.getTime()
      ? [
          {
            field: 'reviewBy',
            message: `đã quá ngày phải xem lại (${dayInWords(reviewBy)}): gọi thử, xem lại nguồn, rồi đặt ngày mới.`,
          },
        ]
      : [],
  ),
];
