import { getCollection, getEntry } from 'astro:content';
import { withPhones } from '../domain/phones.ts';
import { fill, type Lang } from '../messages/area.ts';
import { guides } from '../messages/guides.ts';
import { site } from '../messages/site.ts';
import { teaching } from '../messages/teaching.ts';
import type { Motif } from '../pictures/motifs.ts';
import type { ShareText } from '../pictures/share-svg.ts';
import { unitsOf } from './guides.ts';
import { lessonsIn, phoneNumbers, shownTitle } from './lesson-content.ts';

/** What a class group is sent of one talk or unit: a picture, and the same as text; neither needs a link. */
export type Share = { id: string; title: string; motif: Motif; picture: ShareText; text: string };

/** Of every lesson with a talk in this language, and every unit of the family guide, which is Vietnamese. */
export async function allShares(lang: Lang): Promise<Share[]> {
  const words = guides[lang];
  const numbers = await phoneNumbers();
  const call = (await getEntry('contacts', '111'))!.data;
  const talks = await getCollection('familyTexts');
  const make = (
    id: string,
    motif: Motif,
    about: string,
    from: string,
    { title, say, tonight, boarding }: { title: string; say: string[]; tonight: string; boarding: string },
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
      `${words.saySentence} ${say[0]}`,
      `${words.askTonight} ${tonight}`,
      `${words.boarding} ${boarding}`,
      fill(words.needHelp, { n: call.number, hours: call.hours[lang], cost: call.cost[lang] }),
      from,
    ].join('\n'),
  });
  const ofLessons = (await lessonsIn(lang)).flatMap((lesson) => {
    const talk = talks.find(({ id }) => id === `${lesson.id}/${lang}`);
    const name = shownTitle(lesson);
    return talk
      ? [
          make(
            lesson.id,
            lesson.module.data.motif,
            `${teaching[lang].talk} · ${fill(words.ofLesson, { lesson: name })}`,
            fill(words.from, { site: site[lang].name, lesson: name }),
            withPhones(talk.data, numbers),
          ),
        ]
      : [];
  });
  const ofUnits = (lang === 'vi' ? await unitsOf('parents') : []).flatMap(({ id, guide }) =>
    guide
      ? [make(id, 'triangle', words.title, fill(words.fromGuide, { site: site[lang].name }), guide.data)]
      : [],
  );
  return [...ofLessons, ...ofUnits];
}

export const shareOf = async (id: string, lang: Lang): Promise<Share> =>
  (await allShares(lang)).find((each) => each.id === id)!;
