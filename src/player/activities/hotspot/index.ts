import { equally, subsets } from '#core/questions/guesses.ts';
import { optionKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import type { PictureScene, PrintCards } from '#core/teaching/print-cards.ts';
import { optionFaults } from '#core/questions/option-faults.ts';
import { hotspotFaults, sceneWith } from '../engines/hotspots.ts';
import { gradeHotspot, sayHotspot, type HotspotAnswer } from './grade.ts';
import { hotspotSpec, type HotspotSpec } from './schema.ts';

function pictureFaults({ picture, pictureText, pictures, spots }: HotspotSpec): string[] {
  if (!picture === !pictures)
    return [
      'cần một trong hai: picture (một tranh, nhiều chỗ) hoặc pictures: true (mỗi chỗ một tranh)',
    ];
  if (pictures)
    return spots.flatMap(({ id, at, picture: spotPicture }) => [
      ...(spotPicture ? [] : [`pictures: true mà chỗ “${id}” thiếu picture`]),
      ...(at ? [`pictures: true thì chỗ “${id}” không có at`] : []),
    ]);
  return [
    ...(pictureText
      ? []
      : ['có picture thì cần pictureText: mô tả tranh cho người không nhìn thấy']),
    ...spots.flatMap(({ id, at, picture: spotPicture }) => [
      ...(at ? [] : [`chỗ “${id}” thiếu at: [cột, hàng, số cột, số hàng]`]),
      ...(spotPicture ? [`chỗ “${id}” có picture riêng thì cả câu dùng pictures: true`] : []),
    ]),
    ...hotspotFaults(spots),
  ];
}

function faults(spec: HotspotSpec): string[] {
  const found = [
    ...optionFaults(spec.spots, spec.many ? 'some' : spec.severalSafe ? 'safe' : 'one'),
    ...pictureFaults(spec),
  ];
  if (!spec.many) return found;
  if (!spec.missed) found.push('many cần “missed”: lời nhắn khi tìm đúng nhưng còn thiếu');
  return [
    ...found,
    ...spec.spots
      .filter(({ verdict }) => verdict !== 'right' && verdict !== 'wrong')
      .map(({ id }) => `many chỉ dùng right, wrong; chỗ “${id}” đang khác`),
  ];
}

/** Returns the picture with its places numbered; undefined if each choice has its picture. */
export const sceneOf = ({ picture, pictureText, spots }: HotspotSpec): PictureScene | undefined =>
  picture ? sceneWith(picture, pictureText, spots) : undefined;

const cards = (spec: HotspotSpec): PrintCards => ({
  how: spec.many ? 'findMany' : 'find',
  heaps: [],
  scene: sceneOf(spec),
  cards: spec.spots.map(({ text, picture }, at) => ({ text, picture, label: `${at + 1}` })),
});

export const hotspot: Kind<HotspotSpec, HotspotAnswer> = {
  name: 'hotspot',
  spec: hotspotSpec,
  grade: gradeHotspot,
  say: sayHotspot,
  validate: faults,
  guesses: ({ many, spots }) => {
    const ids = spots.map(({ id }) => id);
    return equally(many ? subsets(ids) : ids.map((id) => [id]));
  },
  answerKey: ({ spots }) => optionKey(spots),
  cards,
};
