import { withPhones } from '#core/help/phones.ts';
import { descriptions } from '../messages/descriptions.ts';
import { interpolate } from '#core/text/messages.ts';
import { lab } from '../../teacher/lab/messages/lab.ts';
import { policy } from '../../teacher/lab/messages/policy.ts';
import { record } from '../../teacher/recorder/messages/voice-recorder.ts';
import { search } from './messages.ts';
import { settings } from '../../family/messages/settings.ts';
import { counsellor } from '../../teacher/messages/counsellor.ts';
import { prints } from '../../teacher/messages/prints.ts';
import { report } from '../../teacher/messages/report.ts';
import { teaching } from '../../teacher/messages/teaching.ts';
import { slips } from '../../teacher/messages/slips.ts';
import { voiceNote } from '../../teacher/recorder/messages/voice-note.ts';
import { year } from '../../teacher/messages/year.ts';
import type { SearchPage } from './page.ts';
import { communitySearchPages } from './community-search-pages.ts';
import { childMaySee } from '#curriculum/contact-readers.ts';
import { lessonOf, type Content } from '#curriculum/content.ts';
import { isOpener } from '#curriculum/schema/curriculum.ts';
import { shownLessons, shownOpeners, shownTitle, type RenderedLesson } from '#curriculum/shown.ts';

const words = search.vi;
/** Joins lines into one text; a search needs no structure. */
const joined = (...lines: (string | readonly string[])[]): string => lines.flat().join(' · ');
const gist = { also: '', text: '' };

/** Returns a lesson's own title, if shared screens show another. */
const otherNames = (lesson: RenderedLesson): string =>
  shownTitle(lesson) === lesson.text.title ? '' : lesson.text.title;

function lessonPage(content: Content, lesson: RenderedLesson): SearchPage {
  const { id, text, spec, steps } = lesson;
  const { mdx } = lessonOf(content, id)!.in[0]!;
  // The end repeats the lesson in other words.
  const taught = mdx.marks.filter(({ name }) => name !== 'Ending').flatMap(({ lines }) => lines);
  const objectives = isOpener(spec) ? [spec.about.vi] : spec.objectives.map(({ vi }) => vi);
  return {
    path: `lessons/${id}/`,
    title: shownTitle(lesson),
    place: interpolate(words.places.lesson, { band: lesson.band.name.vi }),
    about: spec.sensitive
      ? interpolate(descriptions.vi.quietLesson, { band: lesson.band.name.vi })
      : text.summary,
    also: joined([otherNames(lesson), ...(spec.synonyms ?? [])].filter(Boolean)),
    text: joined(
      text.summary,
      text.did,
      text.tonight,
      objectives,
      steps.map(({ title }) => title),
      taught,
    ),
    ...(lesson.teacher && { plan: `teachers/plans/${id}/` }),
  };
}

function talkPages(content: Content, lesson: RenderedLesson): SearchPage[] {
  const { id, family, text } = lesson;
  if (!family) return [];
  const { mdx } = lessonOf(content, id)!.in[0]!.family!;
  return [
    {
      path: `parents/talks/${id}/`,
      title: family.front.title,
      place: interpolate(words.places.talk, { band: lesson.band.name.vi }),
      about: family.front.tonight,
      also: text.title,
      text: joined(family.front.say, family.front.boarding, mdx.lines),
    },
  ];
}

/** Folders and names of the courses for adults; a course without pages is missing. */
const courses: Record<string, { folder: string; place: string }> = {
  parents: { folder: 'parents/', place: words.places.guide },
  teachers: { folder: 'teachers/guide/', place: words.places.teacherGuide },
  'protection-staff': { folder: 'community/staff/', place: words.places.staffCourse },
};

const guidePages = ({ guides }: Content): SearchPage[] =>
  guides.flatMap(({ audience, unit, text, mdx }) => {
    const course = courses[audience];
    const parts = mdx.marks.flatMap(({ attributes }) =>
      typeof attributes['title'] === 'string' ? [attributes['title']] : [],
    );
    return course
      ? [
          {
            path: `${course.folder}${unit}/`,
            title: text.title,
            place: course.place,
            about: text.summary,
            also: '',
            text: joined(
              text.task.title,
              text.task.how,
              text.urgent ?? [],
              text.say,
              parts,
              mdx.lines,
            ),
          },
        ]
      : [];
  });

const paperPages = ({ sheets }: Content): SearchPage[] =>
  sheets.map(({ id, text, mdx }) => ({
    path: `teachers/help/${id}/`,
    title: text.title,
    place: words.places.paper,
    about: text.about,
    also: '',
    text: joined(mdx.lines),
  }));

const settingsPages = ({ settings: all }: Content): SearchPage[] =>
  Object.entries(all).map(([id, { names, what, look, doesNot }]) => ({
    path: `parents/settings/${id}/`,
    title: names.join(', '),
    place: words.places.settings,
    about: what,
    also: settings.vi.title,
    text: joined(
      look.map(({ find, why }) => `${find} ${why}`),
      doesNot,
    ),
  }));

/** Tools for teachers: pages that belong to no lesson. */
const tools: readonly { path: string; title: string; about: string }[] = [
  { path: 'teachers/assign/', title: teaching.vi.assign, about: descriptions.vi.assign },
  { path: 'teachers/year/', title: year.vi.title, about: year.vi.description },
  { path: 'teachers/report/', title: report.title, about: report.description },
  { path: 'teachers/slips/', title: slips.vi.title, about: slips.vi.description },
  { path: 'teachers/voice-note/', title: voiceNote.vi.title, about: voiceNote.vi.description },
  { path: 'teachers/prints/', title: prints.vi.title, about: descriptions.vi.prints },
  { path: 'teachers/counsellor/', title: counsellor.vi.title, about: descriptions.vi.counsellor },
  { path: 'teachers/lab/', title: lab.vi.title, about: descriptions.vi.lab },
  { path: 'teachers/lab/policy/', title: policy.vi.title, about: descriptions.vi.policy },
  { path: 'teachers/record/', title: record.vi.title, about: descriptions.vi.record },
  { path: 'skills/', title: teaching.vi.skills, about: descriptions.vi.maps },
];

/**
 * Returns the replacements for marks such as {111}. Children search too, so a number only for
 * adults is left out.
 */
const forEverybody = ({ contacts }: Content): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(contacts).map(([id, contact]) => [
      id,
      childMaySee(contact) ? contact.number : '',
    ]),
  );

/** Returns every searchable page, in Vietnamese, with its search texts. */
export function searchPages(content: Content): SearchPage[] {
  const lessons = [...shownOpeners(content, 'vi'), ...shownLessons(content, 'vi')];
  const number = content.contacts['111']!.number;
  const pages: SearchPage[] = [
    {
      ...gist,
      path: 'info/',
      title: interpolate(words.helpTitle, { n: number }),
      place: words.places.help,
      about: words.helpAbout,
    },
    ...lessons.map((lesson) => lessonPage(content, lesson)),
    ...lessons.flatMap((lesson) => talkPages(content, lesson)),
    ...guidePages(content),
    ...settingsPages(content),
    ...paperPages(content),
    ...tools.map((tool) => ({ ...gist, ...tool, place: words.places.tool })),
    ...communitySearchPages(content),
  ];
  const worries = Object.values(content.search?.worries ?? {});
  const said = (path: string): string[] =>
    worries
      .filter((worry) => worry.pages.includes(`/${path}`))
      .flatMap((worry) => [worry.title, ...worry.words]);
  const named = (path: string): string[] => content.search?.names[`/${path}`] ?? [];
  return withPhones(
    pages.map((page) => ({
      ...page,
      also: joined([page.also, ...said(page.path), ...named(page.path)].filter(Boolean)),
    })),
    forEverybody(content),
  );
}
