/**
 * What a school fills into content/help/local.yaml may be a phone number; words of ours in the same
 * file may not.
 */
import { expect, test } from 'vitest';
import { phoneRules } from '#curriculum/checks/phones.ts';
import { content } from './real-content.ts';

const typed = (change: (text: string) => string): string[] => {
  const texts = new Map(content.files.texts);
  const file = [...texts.keys()].find((each) => each.endsWith('help/local.yaml'))!;
  texts.set(file, change(texts.get(file)!));
  return phoneRules
    .flatMap((rule) => rule.find({ ...content, files: { ...content.files, texts } }))
    .map(({ message }) => message);
};

test('a school’s own number is taken', () =>
  expect(typed((text) => text.replace('value: ""', 'value: "Trạm y tế, 0237 123 456"'))).toEqual(
    [],
  ));
test('red: in the words beside it a number is a fault', () =>
  expect(typed((text) => text.replace('for: ', 'for: gọi 0237 123 456, '))).toHaveLength(1));
