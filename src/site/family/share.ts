import { interpolate, type Locale } from '#core/text/messages.ts';
import { guides } from './messages/guides.ts';
import { site } from '../shared/messages/site.ts';
import { teaching } from '../teacher/messages/teaching.ts';
import type { Motif } from '../shared/pictures/motifs.ts';
import type { ShareText } from '../shared/pictures/share-svg.ts';
import { unitsOf } from '../teacher/guide/guides.ts';
import { lessonsIn, helpline } from '#curriculum/astro.ts';
import { memoize } from '#curriculum/kept.ts';
import { shownTitle, type RenderedLesson } from '#curriculum/shown.ts';

/**
 * The message about one talk or unit for a class group: a picture, and the same as text. Neither
 * needs a link.
 */
export type Share = { id: string; title: string; motif: Motif; picture: ShareText; text: string };

/**
 * Returns the messages of every lesson with a talk in this language, and of every unit of the
 * family guide, which is Vietnamese.
 */
export function allShares(lang: Locale): Share[] {
  const words = guides[lang];
  const call = helpline();
  const make = (
    id: string,
    motif: Motif,
    about: string,
    from: string,
    {
      title,
      say,
      tonight,
      boarding,
    }: { title: string; say: string[]; tonight: string; boarding: string },
  ): Share => ({
    id,
    title,
    motif,
    picture: {
      about,
      title,
      say: say[0]!,
      ask: tonight,
      boarding,
      number: call.number,
      helpHead: call.name[lang],
      help: `${call.hours[lang]}, ${call.cost[lang]}`,
      sayHead: words.picture.say,
      askHead: words.picture.ask,
      boardingHead: words.picture.boarding,
      from: `${site[lang].name} · ${words.picture.noLink}`,
    },
    text: [
      title,
      `${words.askTonight} ${tonight}`,
      `${words.saySentence} ${say[0]}`,
      `${words.boarding} ${boarding}`,
      interpolate(words.needHelp, {
        n: call.number,
        hours: call.hours[lang],
        cost: call.cost[lang],
      }),
      from,
    ].join('\n'),
  });
  const ofLessons = lessonsIn(lang).flatMap((lesson) => {
    const talk = lesson.family?.front;
    const name = shownTitle(lesson);
    return talk
      ? [
          make(
            lesson.id,
            lesson.module.motif,
            `${teaching[lang].talk} · ${interpolate(words.ofLesson, { lesson: name })}`,
            interpolate(words.from, { site: site[lang].name, lesson: name }),
            talk,
          ),
        ]
      : [];
  });
  const ofUnits = (lang === 'vi' ? unitsOf('parents') : []).flatMap(({ id, guide }) =>
    guide
      ? [
          make(
            id,
            'triangle',
            words.title,
            interpolate(words.fromGuide, { site: site[lang].name }),
            guide.text,
          ),
        ]
      : [],
  );
  return [...ofLessons, ...ofUnits];
}

/** Built once for all pages, and again after an author saves a file. */
const sharesById = memoize(
  (lessons: readonly RenderedLesson[]): ReadonlyMap<string, Share> =>
    new Map(allShares(lessons[0]!.lang).map((share) => [share.id, share])),
);

export const shareOf = (id: string, lang: Locale): Share => sharesById(lessonsIn(lang)).get(id)!;
