/**
 * Promises that a page cannot keep, in Vietnamese and English (`content/rules.md` A.2 rule 7). Pure
 * functions over plain text: the content check uses them on files, a test on interface messages and
 * built pages.
 */

/**
 * Matches a phrase that does not start or end inside a word; `\b` does not know Vietnamese letters.
 */
const phrase = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

const found = (text: string, patterns: readonly RegExp[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words))),
];

const punished = '(?:phạt|mắng|đánh đòn|la mắng|thu máy)';
const told = '(?:kể|nói|gọi|khai|báo)(?: (?:ra|hết|thật|sớm|với \\p{L}+))?';

/**
 * “không ai bị phạt vì kể” and similar: a promise for other people, which a home may break.
 * Promises of speakers for themselves (“Cô không phạt ai gọi cô”, “bố mẹ không mắng”) and
 * prohibitions (“không ai được phạt”) are allowed.
 */
const promises = [
  phrase(`(?:không|chẳng|chả) (?:một )?ai (?:(?:bị|lại|sẽ|hề|nào|đi) ){0,2}${punished}`),
  phrase(
    `${told} (?:thì|là|mà) (?:\\p{L}+ )?(?:sẽ )?(?:không|chẳng|chả)(?: hề)? (?:bị|lo bị|sợ bị) ${punished}`,
  ),
  phrase(`(?:em|bạn|con|cháu) (?:sẽ |thì |cũng )?(?:không|chẳng|chả) (?:hề )?bị ${punished}`),
  phrase(`(?:không|chẳng|chả) bị ${punished} vì (?:đã )?${told}`),
  phrase(
    '(?:nobody|no[ -]one|none of you|no (?:child|pupil|friend))(?: (?:is|are|will|be|gets?|ever|was|can|going|to)){0,4} (?:punish\\w*|scold\\w*|told off|in(?:to)? trouble)',
  ),
  phrase(
    "(?:you|they|we|pupils|children)(?: (?:will|are|can)(?: not| never)|’ll (?:not|never)|(?: wo| are|ca)n[’']t) (?:ever )?(?:be |get )?(?:punished|scolded|told off|in(?:to)? trouble)",
  ),
  phrase('no punishment'),
] as const;

/** Returns promises that telling has no price, as worded in the text. */
export const promisesIn = (text: string): string[] => found(text, promises);

/** Claims that {111} needs no name: unknown until it has been called. */
const nameless = [
  phrase('(?:chưa|không|khỏi)(?: cần| phải)? (?:nói|xưng|khai) tên (?:cũng|vẫn) \\p{L}+'),
  phrase(
    '(?:họ )?tên (?:thì )?(?:(?:em|bạn|cháu|con) )?(?:chưa|không)(?: cần| phải)? (?:nói|xưng|khai)(?: ra)? (?:cũng|vẫn) \\p{L}+',
  ),
  phrase('chưa muốn nói tên ạ'),
  phrase('ngại (?:nói|xưng|khai) tên'),
  phrase("(?:need|have) (?:not|n[’']t to|to) (?:give|say|tell)(?: us| them)? (?:a|your) name"),
  phrase('without (?:giving|saying|telling) (?:a|your) name'),
  phrase('shy about (?:a|your|her|his) name'),
] as const;

/** Returns phrases that let a caller omit the name. */
export const namelessIn = (text: string): string[] => found(text, nameless);

const cardNumber =
  /số (?:điện thoại )?(?:(?:in|ghi|ở) )?(?:ở )?(?:trên|sau|mặt sau) thẻ|(?<=, )trên thẻ|number on (?:the back of )?(?:the|your|her|his) card|on the card, or/giu;
const bank = /ngân hàng|bank/iu;
/**
 * Characters around the card in which a bank is mentioned, with the app before and the counter
 * after.
 */
const AROUND = 80;

/**
 * Returns passages that refer to the number on a bank card without naming the bank's app before it
 * and the counter after it: many people have no card.
 */
export const cardsAloneIn = (text: string): string[] =>
  [...text.matchAll(cardNumber)]
    .filter(({ index, 0: words }) => {
      const before = text.slice(Math.max(0, index - AROUND), index);
      const after = text.slice(index + words.length, index + words.length + AROUND);
      if (!bank.test(before + after)) return false;
      return !/ứng dụng|\bapp\b/iu.test(before) || !/quầy|counter/iu.test(after);
    })
    .map(([words]) => words);
