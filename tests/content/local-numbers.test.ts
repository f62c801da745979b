/**
 * A school's entries in content/help/local.yaml may be phone numbers; our words in the same file
 * may not.
 */
import { expect, test } from 'vitest';
import { phoneRules } from '#curriculum/checks/phones.ts';
import { content } from './real-content.ts';

const typed = (change: (text: string) => string): string[] => {
  const texts = new Map(content.files.texts);
  const file = [...texts.keys()].find((path) => path.endsWith('help/local.yaml'))!;
  texts.set(file, change(texts.get(file)!));
  return phoneRules
    .flatMap((rule) => rule.find({ ...content, files: { ...content.files, texts } }))
    .map(({ message }) => message);
};

test('a school’s own number is accepted', () =>
  expect(typed((text) => text.replace('value: ""', 'value: "Trạm y tế, 0237 123 456"'))).toEqual(
    [],
  ));
test('a number in the words beside it is a fault', () =>
  expect(typed((text) => text.replace('for: ', 'for: gọi 0237 123 456, '))).toHaveLength(1));
