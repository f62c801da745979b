/** The people who act on the stage of grades 1–5, and how a text names them. */
export type Mood = 'calm' | 'happy' | 'worried' | 'sad';

export type Person = {
  /** Their faces are `public/cast/<id>-<mood>.svg`. */
  id: string;
  /** Names at the beginning of a clause, Vietnamese and English. */
  names: readonly string[];
  moods: readonly Mood[];
  /** A grown-up stands on the right of a child. */
  isAdult?: true;
  /** The starling: a picture that shows it needs no second one, and it opens its beak to speak. */
  isAnimal?: true;
};

const every: readonly Mood[] = ['calm', 'happy', 'worried', 'sad'];
const grown: readonly Mood[] = ['calm', 'happy'];

export const people: readonly Person[] = [
  { id: 'na', names: ['Na'], moods: every },
  { id: 'may', names: ['Mây'], moods: every },
  { id: 'quan', names: ['Quân'], moods: every },
  { id: 'tua', names: ['Tủa'], moods: every },
  { id: 'yen', names: ['Yến'], moods: grown },
  { id: 'ti', names: ['Tí'], moods: every },
  { id: 'bong', names: ['Bống'], moods: every },
  { id: 'minh', names: ['Minh'], moods: ['happy', 'worried'] },
  { id: 'ba', names: ['bà', 'grandma', 'grandmother'], moods: grown, isAdult: true },
  { id: 'ong', names: ['ông', 'grandpa', 'grandfather'], moods: grown, isAdult: true },
  { id: 'me', names: ['mẹ', 'mum', 'mother'], moods: ['calm'], isAdult: true },
  { id: 'bo', names: ['bố', 'dad', 'father'], moods: grown, isAdult: true },
  { id: 'chu-tai', names: ['chú Tài'], moods: grown, isAdult: true },
  { id: 'thay-son', names: ['thầy Sơn'], moods: every, isAdult: true },
  { id: 'co-giao', names: ['cô', 'cô giáo', 'the teacher'], moods: ['calm'], isAdult: true },
  { id: 'co-quan-sinh', names: ['cô quản sinh', 'the carer'], moods: every, isAdult: true },
  { id: 'sao', names: ['sáo', 'con sáo'], moods: grown, isAnimal: true },
];

/** Others who speak and have no face: their words stay in the line. */
const faceless = [
  'cô hàng bún',
  'cô bán hàng',
  'anh',
  'chị',
  'bác',
  'chú',
  'khách',
  'người',
  'bạn',
  'loa',
  'máy',
  'lâm',
  'tuấn',
  'lan',
  'hà',
  'páo',
  'xuân',
  'cáo con',
];

/** The longest name first, so that “cô quản sinh” is not taken for “cô”. */
const named: readonly (readonly [name: string, person: Person | null])[] = [
  ...people.flatMap((person) => person.names.map((name) => [name, person] as const)),
  ...faceless.map((name) => [name, null] as const),
].sort(([a], [b]) => b.length - a.length);

/** Returns the person a clause begins with; null for someone without a face. */
function subjectOf(clause: string): Person | null | undefined {
  const words = clause.replace(/^(?:rồi|còn|and|then|but)\s+/iu, '').toLowerCase();
  return named.find(
    ([name]) => words.startsWith(name.toLowerCase()) && !/^\p{L}/u.test(words.slice(name.length)),
  )?.[1];
}

/**
 * Returns who acts in a sentence, by the last clause that begins with a name: “Khách vào uống nước,
 * sáo la” → the starling; undefined if nobody with a face does.
 */
export function actorOf(sentence: string): Person | undefined {
  const subjects = sentence
    .trim()
    .split(/[,;]\s+/)
    .map(subjectOf)
    .filter((subject) => subject !== undefined);
  return subjects.at(-1) ?? undefined;
}

/** Returns the person of a face such as `co-giao-calm`, and the mood. */
export function faceOf(face: string): { person: Person; mood: Mood } | undefined {
  const at = face.lastIndexOf('-');
  const [id, mood] = [face.slice(0, at), face.slice(at + 1) as Mood];
  const person = people.find((one) => one.id === id);
  return person && every.includes(mood) ? { person, mood } : undefined;
}

const nearest: Record<Mood, readonly Mood[]> = {
  calm: ['calm', 'happy'],
  happy: ['happy', 'calm'],
  worried: ['worried', 'sad', 'calm'],
  sad: ['sad', 'worried', 'calm'],
};
/** Returns the file of a person's face, in the nearest mood that is drawn. */
export const fileOf = ({ id, moods }: Person, mood: Mood): string =>
  `cast/${id}-${nearest[mood].find((one) => moods.includes(one)) ?? moods[0]!}.svg`;

/** Pictures that show their people as large as a stage would: a bubble at that side is enough. */
const shownIn: Record<string, Record<string, 'left' | 'right'>> = {
  'scenes/noi-tru.svg': { quan: 'left', tua: 'right' },
  'scenes/nha-san.svg': { may: 'left', ba: 'right' },
  'scenes/con-chuot.svg': { na: 'left' },
  'scenes/keo-co.svg': { yen: 'left' },
  'scenes/ong-vot-nan.svg': { ong: 'right' },
  'scenes/sao-noi.svg': { na: 'right' },
};
/** Returns the side of a picture where it shows a person itself. */
export const sideIn = (
  picture: string | undefined,
  { id }: Person,
): 'left' | 'right' | undefined => (picture === undefined ? undefined : shownIn[picture]?.[id]);

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const shows: readonly (readonly [Mood, RegExp])[] = [
  ['worried', word('không cười|hơi lo|vẫn lo|lo lắng|cứ nôn nao|nôn nao|sợ|giật mình|giật bắn')],
  ['worried', word('che miệng|đỏ mặt|ngượng|run|dừng (?:tay|lại)|ngẩn ra|ôm đầu|gãi đầu|worried')],
  ['sad', word('lặng đi|buồn(?! ngủ| cười)|mếu|chẳng thích|mắt cay|sad')],
  ['happy', word('cười|phì cười|vui|khoe|hát|gật(?! gù)|gật đầu|thích mê|thích lắm|smiles|laughs')],
];
/** Returns the mood a sentence shows in words; undefined if none. */
export const moodIn = (sentence: string): Mood | undefined =>
  shows.find(([, words]) => words.test(sentence))?.[0];
