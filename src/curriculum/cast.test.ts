import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorOf, faceOf, fileOf, moodIn, people, sideIn, type Mood } from './cast.ts';

const idOf = (sentence: string) => actorOf(sentence)?.id;

describe('the people of grades 1–5', () => {
  it('have every face they are said to have', () => {
    const files = people.flatMap((person) => person.moods.map((mood) => fileOf(person, mood)));
    expect(files.filter((file) => !existsSync(`public/${file}`))).toEqual([]);
  });

  it('have a face for every mood, the nearest one if it is not drawn', () => {
    const moods: Mood[] = ['calm', 'happy', 'worried', 'sad'];
    const files = people.flatMap((person) => moods.map((mood) => fileOf(person, mood)));
    expect(files.filter((file) => !existsSync(`public/${file}`))).toEqual([]);
    expect(fileOf(faceOf('ba-calm')!.person, 'worried')).toBe('cast/ba-calm.svg');
  });

  it('are known by a face', () => {
    expect(faceOf('co-giao-calm')).toMatchObject({ person: { id: 'co-giao' }, mood: 'calm' });
    expect(faceOf('nobody-calm')).toBeUndefined();
    expect(faceOf('')).toBeUndefined();
  });
});

describe('who acts in a sentence', () => {
  it.each([
    ['Tí đỏ mặt', 'ti'],
    ['Khách vào uống nước, sáo la', 'sao'],
    ['Bống chạy tới nắm tay bà', 'bong'],
    ['Na úp máy, gập từng ngón tay, nghĩ', 'na'],
    ['Rồi bà bảo', 'ba'],
    ['Cô quản sinh xỏ vội dép', 'co-quan-sinh'],
    ['The teacher says', 'co-giao'],
  ])('%s → %s', (sentence, id) => expect(idOf(sentence)).toBe(id));

  it.each(['Thầy cô đọc', 'Người ấy bảo', 'Với bạn', 'Bác đặt rổ ngô', 'Nam cười', ''])(
    'nobody with a face: “%s”',
    (sentence) => expect(idOf(sentence)).toBeUndefined(),
  );
});

describe('the mood in a sentence', () => {
  it.each<[string, Mood | undefined]>([
    ['Tí đỏ mặt', 'worried'],
    ['Bống cười lăn', 'happy'],
    ['Mây nhìn máy, không cười nữa', 'worried'],
    ['Na lặng đi', 'sad'],
    ['Quân gật gù', undefined],
    ['Tủa tưới quên cả buồn ngủ', undefined],
    ['Tí dừng tay', 'worried'],
    ['Tí loay hoay', undefined],
  ])('%s → %s', (sentence, mood) => expect(moodIn(sentence)).toBe(mood));
});

it('a picture that shows a person as large as a stage does needs no second one', () => {
  const { person } = faceOf('quan-calm')!;
  expect(sideIn('scenes/noi-tru.svg', person)).toBe('left');
  expect(sideIn('scenes/chao-to.svg', person)).toBeUndefined();
  expect(sideIn(undefined, person)).toBeUndefined();
});
