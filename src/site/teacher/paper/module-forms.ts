import { moduleForms, questionsOf, type Askable, type Form } from '#curriculum/forms.ts';
import { lessonsIn, modulesPlanned } from '#curriculum/astro.ts';
import type { PlannedModule } from '#curriculum/plan.ts';
import type { LessonItem, RenderedLesson } from '#curriculum/shown.ts';
import { isWholePlay } from './worksheet.ts';

type FormItem = Askable & { item: LessonItem };
export type FormsOfModule = {
  module: PlannedModule;
  contents: RenderedLesson[];
  forms: Record<Form, { lesson: string; item: FormItem }[]>;
};

const asked = ({ items }: RenderedLesson): FormItem[] =>
  Object.entries(items).flatMap(([id, item]) =>
    isWholePlay(item)
      ? []
      : [
          {
            id,
            use: item.spec.use,
            critical: item.spec.critical,
            variantOf: item.spec.variantOf,
            item,
          },
        ],
  );

/**
 * Returns forms A and B of every module whose lessons are all written. Sensitive lessons are left
 * out: a form has no notice before it.
 */
export function formsOfModules(): FormsOfModule[] {
  const contents = lessonsIn('vi');
  return modulesPlanned()
    .filter(({ lessons }) => lessons.every(({ hasText }) => hasText))
    .map((module) => {
      const moduleLessons = contents.filter((lesson) => lesson.module.id === module.id);
      const plain = moduleLessons.filter(({ spec }) => !('sensitive' in spec && spec.sensitive));
      return {
        module,
        contents: moduleLessons,
        forms: moduleForms(
          plain.map((lesson) => ({ id: lesson.id, items: asked(lesson) })),
          questionsOf(module.band.look),
        ),
      };
    });
}
