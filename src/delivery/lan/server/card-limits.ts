/**
 * Limits of one card for a school year: without them a card could grow until the teacher's PC
 * cannot hold it in memory. A card that is fuller (an older version accepted 5 MB) is still read,
 * but accepts nothing more.
 *
 * 48 lessons × (30 answers × 3 tries × 450 B + 25 steps × 2 visits × 170 B) = 2.35 MB, 6 720 rows.
 * An answer of our lessons takes 240 to 400 B as a line, a place 120; the longest lesson has 17
 * activities, 8 exit items and its review questions.
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

/** Returns whether to warn the teacher: a pupil's next parcel of forty answers may not fit. */
export const isNearlyFull = (bytes: number, rows: number): boolean =>
  bytes + AT_ONCE * answerBytes > MAX_BYTES || rows + AT_ONCE > MAX_ROWS;
