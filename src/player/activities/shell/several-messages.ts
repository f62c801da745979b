import { defineMessages, interpolate, type Locale } from '#core/text/messages.ts';

/**
 * Messages of questions with several picks, by the type of option. `some`: the main button's label
 * before the first pick.
 */
export const several = defineMessages({
  vi: {
    options: {
      all: 'Chọn mọi câu đúng',
      n: 'Chọn {n} câu',
      some: 'Chọn các câu',
      more: 'Còn {n} câu nữa',
      less: 'Bỏ bớt {n} câu',
    },
    places: {
      all: 'Chọn mọi chỗ đúng',
      n: 'Chọn {n} chỗ',
      some: 'Chọn các chỗ',
      more: 'Còn {n} chỗ nữa',
      less: 'Bỏ bớt {n} chỗ',
    },
    pictures: {
      all: 'Chọn mọi tranh đúng',
      n: 'Chọn {n} tranh',
      some: 'Chọn các tranh',
      more: 'Còn {n} tranh nữa',
      less: 'Bỏ bớt {n} tranh',
    },
    tried: 'vừa thử',
    kept: 'Chỗ đúng được giữ lại.',
  },
  en: {
    options: {
      all: 'Choose all the right ones',
      n: 'Choose {n}',
      some: 'Choose some',
      more: '{n} more to choose',
      less: '{n} too many',
    },
    places: {
      all: 'Choose all the right places',
      n: 'Choose {n} places',
      some: 'Pick places',
      more: '{n} more to choose',
      less: '{n} too many',
    },
    pictures: {
      all: 'Choose all the right pictures',
      n: 'Choose {n} pictures',
      some: 'Pick pictures',
      more: '{n} more to choose',
      less: '{n} too many',
    },
    tried: 'just tried',
    kept: 'What was right is kept.',
  },
});

/**
 * Returns “Chọn 2 câu”, or “Chọn mọi câu đúng” if the number is not given away
 * (`core/questions/several.ts`).
 */
export function saySeveral(
  lang: Locale,
  { of, count }: { of: 'options' | 'places' | 'pictures'; count: number | null },
): string {
  const { all, n } = several[lang][of];
  return count === null ? all : interpolate(n, { n: count });
}
