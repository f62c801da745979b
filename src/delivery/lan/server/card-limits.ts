/**
 * What a school year asks of one card, and no more: a card without an end could be filled until the
 * teacher's PC has no room to read it in. A card that is fuller (an older version took 5 MB) is
 * still read; it takes nothing more.
 *
 * 48 lessons × (30 answers × 3 tries × 450 B + 25 steps × 2 visits × 170 B) = 2.35 MB, 6 720 rows.
 * An answer of the lessons we have takes 240 to 400 B as a line, a place 120; the longest lesson
 * has 17 activities, 8 exit items and what it asks again.
 */
const YEAR = {
  lessons: 48,
  answers: 30,
  tries: 3,
  answerBytes: 450,
  steps: 25,
  visits: 2,
  placeBytes: 170,
};
/** Answers that a pupil's page sends at a time. */
const AT_ONCE = 40;
const { lessons, answers, tries, answerBytes, steps, visits, placeBytes } = YEAR;

export const MAX_BYTES = lessons * (answers * tries * answerBytes + steps * visits * placeBytes);
export const MAX_ROWS = lessons * (answers * tries + steps * visits);

/**
 * Whether its teacher should be told: what a pupil sends at a time, forty answers, may not fit any
 * more.
 */
export const isNearlyFull = (bytes: number, rows: number): boolean =>
  bytes + AT_ONCE * answerBytes > MAX_BYTES || rows + AT_ONCE > MAX_ROWS;
