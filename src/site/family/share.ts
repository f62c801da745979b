import { fill, type Lang } from '#core/text/messages.ts';
import { guides } from './messages/guides.ts';
import { site } from '../shared/messages/site.ts';
import { teaching } from '../teacher/messages/teaching.ts';
import type { Motif } from '../shared/pictures/motifs.ts';
import type { ShareText } from '../shared/pictures/share-svg.ts';
import { unitsOf } from '../teacher/guide/guides.ts';
import { lessonsIn, helpline } from '#curriculum/astro.ts';
import { keptWith } from '#curriculum/kept.ts';
import { shownTitle, type ShownLesson } from '#curriculum/shown.ts';

/**
 * What a class group is sent of one talk or unit: a picture, and the same as text; neither needs a
 * link.
 */
export type Share = { id: string; title: string; motif: Motif; picture: ShareText; text: string };

/**
 * Of every lesson with a talk in this language, and every unit of the family guide, which is
 * Vietnamese.
 */
export function allShares(lang: Lang): Share[] {
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
      fill(words.needHelp, { n: call.number, hours: call.hours[lang], cost: call.cost[lang] }),
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
            `${teaching[lang].talk} · ${fill(words.ofLesson, { lesson: name })}`,
            fill(words.from, { site: site[lang].name, lesson: name }),
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
            fill(words.fromGuide, { site: site[lang].name }),
            guide.text,
          ),
        ]
      : [],
  );
  return [...ofLessons, ...ofUnits];
}

/** Made once for all pages that show one, and anew when an author has saved a file. */
const sharesById = keptWith(
  (lessons: readonly ShownLesson[]): ReadonlyMap<string, Share> =>
    new Map(allShares(lessons[0]!.lang).map((share) => [share.id, share])),
);

export const shareOf = (id: string, lang: Lang): Share => sharesById(lessonsIn(lang)).get(id)!;
