import { quiet } from '#site/lesson/messages/quiet.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { clipName, sentencesOf } from '#core/site/clip-name.ts';
import { severalOf } from '#core/questions/several.ts';
import { saySeveral } from '#player/activities/shell/several-messages.ts';
import { lessonIn, type Content, type LessonIn, type Track } from '#curriculum/content.ts';
import { audioLists } from '#site/shared/audio/heard-lists.ts';
import { dialled } from '#curriculum/shown.ts';
import { specNames, specTexts } from '#curriculum/texts/spec-texts.ts';

const doors = quiet.vi;
/** Returns the line below the stem for multiple-choice questions. */
function asksForSeveral(spec: AnySpec): string[] {
  const asked = severalOf(spec);
  return asked ? [saySeveral('vi', asked)] : [];
}

/**
 * Returns all speakable texts of a lesson: its steps and every text and name of its questions.
 * `numbers`: the values for {111}.
 */
function spokenIn(
  lesson: Track & Pick<LessonIn, 'other'>,
  numbers: ReadonlyMap<string, string>,
): string[] {
  const items = Object.values(lesson.items).flatMap((spec) => [
    ...specNames(spec),
    ...specTexts(spec)
      .filter(({ role }) => role !== 'described')
      .map(({ text }) => text),
    ...asksForSeveral(spec),
  ]);
  const { did, tonight, notice, title } = lesson.text;
  const all = [
    // The name of a sensitive lesson, which has a notice, is on no screen.
    ...(notice ? [...notice, doors.enter, doors.pass, doors.old] : [title]),
    ...lesson.steps.flatMap(({ title, mark }) => [title, ...mark.lines]),
    did,
    tonight,
    ...items,
    ...(lesson.other
      ? spokenIn({ ...lesson.other, text: { ...lesson.other.text, notice } }, numbers)
      : []),
  ];
  return all.map((text) => text.replace(/\{(\d+)\}/g, (_, id: string) => numbers.get(id) ?? id));
}

/** Returns lessons in which every text has a clip: those of bands with audio, in Vietnamese. */
export const heardLessons = (content: Content): { id: string; lesson: LessonIn }[] =>
  content.lessons.flatMap((lesson) => {
    const vi = lesson.band?.audio ? lessonIn(lesson, 'vi') : undefined;
    return vi ? [{ id: lesson.id, lesson: vi }] : [];
  });

/** Returns the clips of each page that lists lessons, each once: list → names. */
export const listClips = (content: Content): { id: string; names: string[] }[] =>
  audioLists(content).map(({ id, texts }) => ({
    id,
    names: [...new Set(texts.flatMap(sentencesOf).map(clipName))],
  }));

/**
 * Returns the tracks of a lesson. A sensitive lesson has two, of which a child takes one: each
 * separately, with the screen of the choice.
 */
export const waysOf = ({ other, ...normalWay }: LessonIn): Track[] =>
  other
    ? [normalWay, { ...other, text: { ...other.text, notice: normalWay.text.notice } }]
    : [normalWay];

/** Returns the names of a lesson's clips, each once. */
export const clipsOf = (
  lesson: Track & Pick<LessonIn, 'other'>,
  content: Pick<Content, 'contacts'>,
): string[] => [...new Set(spokenIn(lesson, dialled(content)).flatMap(sentencesOf).map(clipName))];

/**
 * Returns the clips that bands with audio need: name → sentence, in lesson order.
 * @throws if two sentences share a name (never seen; then the name must grow)
 */
export function clipsFor(content: Content): Map<string, string> {
  const clips = new Map<string, string>();
  const said = [
    ...heardLessons(content).map(({ lesson }) => spokenIn(lesson, dialled(content))),
    ...audioLists(content).map(({ texts }) => texts),
  ];
  for (const texts of said) {
    for (const sentence of texts.flatMap(sentencesOf)) {
      const name = clipName(sentence);
      if ((clips.get(name) ?? sentence) !== sentence)
        throw new Error(`Hai câu cùng tên ${name}: “${clips.get(name)}”, “${sentence}”.`);
      clips.set(name, sentence);
    }
  }
  return clips;
}
