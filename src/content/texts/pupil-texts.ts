import type { LessonIn } from '../content.ts';
import type { Found } from '../problems/problem.ts';
import { specTexts, type Role } from './spec-texts.ts';
import { stepTexts } from './step-texts.ts';

/** One text a pupil reads, with the place to name when something is wrong with it. */
export type PupilText = { at: Omit<Found, 'says'>; role: Role; text: string };

/** Everything a pupil reads in a lesson: steps, their titles, the end screen, every item. */
export function pupilTexts({ text, body, items, file }: LessonIn): PupilText[] {
  const steps = stepTexts(body).flatMap(({ n, title, text: words }): PupilText[] => [
    { at: { file: file.text, field: `Step thứ ${n}, title` }, role: 'title', text: title },
    ...(words === ''
      ? []
      : [{ at: { file: file.text, field: `Step thứ ${n}` }, role: 'screen' as const, text: words }]),
  ]);
  const front = (['title', 'screenTitle', 'did', 'tonight'] as const).map((field): PupilText => ({
    at: { file: file.text, field },
    role: 'title',
    text: text[field],
  }));
  const inItems = Object.entries(items).flatMap(([id, spec]) =>
    specTexts(spec).map(({ field, role, text: words }): PupilText => ({
      at: { file: file.items, id, field },
      role,
      text: words,
    })),
  );
  return [...front, ...steps, ...inItems];
}

/** What is written for adults beside it: the plan and the talk. */
export function adultTexts({
  teacher,
  teacherBody,
  family,
  familyBody,
  file,
}: LessonIn): { at: Omit<Found, 'says'>; text: string }[] {
  const of = (name: string, value: unknown, body: string) => [
    ...specTexts(value).map(({ field, text }) => ({ at: { file: name, field }, text })),
    { at: { file: name }, text: body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '') },
  ];
  return [
    ...(teacher ? of(file.teacher, teacher, teacherBody) : []),
    ...(family ? of(file.family, family, familyBody) : []),
  ];
}
