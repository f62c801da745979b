import { allMarks, type Mark } from '../mdx.ts';
import { textOf } from '../steps.ts';
import { faultsOfSurface, surfaceKinds, type SurfaceFault } from '../surface-kinds.ts';
import { screenOfItem } from '../item-screens.ts';
import type { Track } from '../content.ts';
import { perWay, type Rule } from './rule.ts';

/**
 * Marks with a picture that somebody has to be told about, beside the moments of a path. A step has a
 * rule of its own; the picture of another `<Item>` has its label beside it.
 */
const pictured = ['Panel', 'Surface', 'Message'];

const messageOf = (fault: SurfaceFault): string =>
  fault.what === 'missing'
    ? `thiếu ${fault.name}="…".`
    : fault.what === 'unused'
      ? `kiểu này không dùng ${fault.name}. Dùng được: ${fault.allowed.join(', ')}.`
      : `trong kiểu này không đặt <${fault.name}>${fault.allowed.map((name) => `, chỉ đặt <${name}>`).join('')}.`;

const surfacesOf = (marks: readonly Mark[]): Mark[] =>
  marks.filter(({ name }) => name === 'Surface');

/** The marks of a track's text, and of the screens beside its questions. */
const marksOf = ({ mdx, items }: Track): Mark[] => [
  ...allMarks(mdx),
  ...Object.values(items).flatMap((spec) => {
    const screen = screenOfItem(spec);
    return screen.state === 'screen' ? [screen.mark, ...screen.mark.marks] : [];
  }),
];

/** Imitated screens: their kinds, what each kind needs, and words for those who hear a page. */
export const surfaceRules: Rule[] = [
  perWay('surface-item', 'error', ({ items, file }) =>
    Object.entries(items).flatMap(([id, spec]) => {
      const { state } = screenOfItem(spec);
      const isShown = spec.use === 'practice' || spec.use === 'core';
      if (state === 'none' || (state === 'screen' && isShown)) return [];
      return {
        file: file.items,
        id,
        field: 'surface',
        message: isShown
          ? 'cần đúng một <Surface …>, mở và đóng đủ.'
          : 'câu cuối bài, câu ôn không có chỗ cho màn hình: bỏ surface, hoặc kể bằng lời.',
      };
    }),
  ),

  perWay('surface-kind', 'error', (way) =>
    surfacesOf(marksOf(way))
      .filter((mark) => !Object.hasOwn(surfaceKinds, textOf(mark, 'kind')))
      .map((mark) => ({
        file: way.file.text,
        field: '<Surface> kind',
        message: `không có kiểu màn hình “${textOf(mark, 'kind')}”. Các kiểu: ${Object.keys(surfaceKinds).join(', ')}.`,
      })),
  ),

  perWay('surface-parts', 'error', (way) =>
    surfacesOf(marksOf(way)).flatMap((mark) => {
      const name = textOf(mark, 'kind');
      const kind = Object.hasOwn(surfaceKinds, name) ? surfaceKinds[name] : undefined;
      if (!kind) return [];
      const inside = mark.marks.map((part) => part.name);
      return faultsOfSurface(kind, Object.keys(mark.attributes), inside).map((fault) => ({
        file: way.file.text,
        field: `<Surface kind="${name}">`,
        message: messageOf(fault),
      }));
    }),
  ),

  perWay('evidence-alt', 'error', (way) => {
    const marks = marksOf(way);
    const moments = marks.filter(({ name }) => name === 'Path').flatMap((path) => path.marks);
    return [...marks.filter(({ name }) => pictured.includes(name)), ...moments]
      .filter((mark) => textOf(mark, 'picture') !== '' && textOf(mark, 'alt') === '')
      .map((mark) => ({
        file: way.file.text,
        field: `<${mark.name}> picture="${textOf(mark, 'picture')}"`,
        message: 'tranh phải có alt="…": một câu mô tả cho người không nhìn thấy.',
      }));
  }),

  perWay('voice-text', 'error', (way) =>
    marksOf(way)
      .filter((mark) => mark.name === 'Message' && textOf(mark, 'voice') !== '')
      .filter(({ lines }) => lines.join('').trim() === '')
      .map((mark) => ({
        file: way.file.text,
        field: `<Message> voice="${textOf(mark, 'voice')}"`,
        message: 'tin bằng giọng phải có chữ bên trong: người không nghe được thì đọc.',
      })),
  ),
];
