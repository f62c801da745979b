import { getCollection, getEntry } from 'astro:content';
import { withPhones } from '../domain/phones.ts';
import { fill } from '../messages/area.ts';
import { guides } from '../messages/guides.ts';
import { site } from '../messages/site.ts';
import { teaching } from '../messages/teaching.ts';
import type { Motif } from '../pictures/motifs.ts';
import type { ShareText } from '../pictures/share-svg.ts';
import { unitsOf } from './guides.ts';
import { lessonsIn, phoneNumbers, shownTitle } from './lesson-content.ts';

/** What a class group is sent of one talk or unit: a picture, and the same as text; neither needs a link. */
export type Share = { id: string; title: string; motif: Motif; picture: ShareText; text: string };

const words = guides.vi;

/** Of every lesson with a talk, and every unit of the family guide with a text. */
export async function allShares(): Promise<Share[]> {
  const numbers = await phoneNumbers();
  const call = (await getEntry('contacts', '111'))!.data;
  const talks = await getCollection('familyTexts');
  const make = (id: string, motif: Motif, about: string, from: string, { title, say, tonight, boarding }: { title: string; say: string[]; tonight: string; boarding: string }): Share => ({
    id, title, motif,
    picture: {
      about, title, say: say[0]!, ask: tonight, boarding, number: call.number, helpHead: call.name.vi, help: `${call.hours.vi}, ${call.cost.vi}`,
      sayHead: words.picture.say, askHead: words.picture.ask, boardingHead: words.picture.boarding, from: `${site.vi.name} · ${words.picture.noLink}`,
    },
    text: [title, `${words.saySentence} ${say[0]}`, `${words.askTonight} ${tonight}`, `${words.boarding} ${boarding}`, fill(words.needHelp, { n: call.number, hours: call.hours.vi, cost: call.cost.vi }), from].join('\n'),
  });
  const ofLessons = (await lessonsIn('vi')).flatMap((lesson) => {
    const talk = talks.find(({ id }) => id === `${lesson.id}/vi`);
    const name = shownTitle(lesson);
    return talk ? [make(lesson.id, lesson.module.data.motif, `${teaching.vi.talk} · ${fill(words.ofLesson, { lesson: name })}`, fill(words.from, { site: site.vi.name, lesson: name }), withPhones(talk.data, numbers))] : [];
  });
  const ofUnits = (await unitsOf('parents')).flatMap(({ id, guide }) => (guide ? [make(id, 'triangle', words.title, fill(words.fromGuide, { site: site.vi.name }), guide.data)] : []));
  return [...ofLessons, ...ofUnits];
}

export const shareOf = async (id: string): Promise<Share> => (await allShares()).find((each) => each.id === id)!;
