import { interpolate } from '#core/text/messages.ts';
import { booklets } from '../messages/booklets.ts';
import { FIRST_TERM_WEEKS, lessonsOfTerm, weeksOfTerm, type Term } from '#core/year/term.ts';
import { STUDY_WEEKS, type ClassYear } from '#core/year/year.ts';
import { keptYear } from '../state/year-plan.ts';

const words = booklets.choose;

/** Returns the classes of a grade in the teacher's plan on this device. */
function classesOf(grade: number): ClassYear[] {
  const kept = keptYear();
  return kept.state === 'read'
    ? kept.year.classes.filter((schoolClass) => schoolClass.grade === grade)
    : [];
}

/**
 * Shows only the marked lessons of a grade's booklet, on screen and on paper. A term marks those in
 * its weeks of the teacher's year plan. The choice is not stored.
 */
export function chooseParts(form: HTMLElement): void {
  const grade = Number(form.dataset.chooseParts);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const titleOf = (id: string) =>
    boxes.find(({ value }) => value === id)!.labels![0]!.textContent.trim();
  const status = form.querySelector('[role=status]')!;
  const cover = document.querySelector<HTMLElement>('[data-part-line]')!;
  const week = form.querySelector<HTMLInputElement>('[name=lastWeek]')!;
  const choice = form.querySelector<HTMLSelectElement>('select')!;
  const classes = classesOf(grade);
  for (const { id, name } of classes) {
    const option = document.createElement('option');
    [option.value, option.textContent] = [id, name];
    choice.append(option);
  }
  form.querySelector<HTMLElement>('[data-which-class]')!.hidden = classes.length < 2;

  /**
   * Shows the marked lessons.
   * @param said the term's texts, if a term was chosen
   */
  function show(said?: { line: string; cover: string }): void {
    const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const part of document.querySelectorAll<HTMLElement>('[data-of-lesson]'))
      part.hidden = !chosen.has(part.dataset.ofLesson!);
    const counts = { n: chosen.size, of: boxes.length };
    const isWhole = chosen.size === boxes.length && !said;
    cover.hidden = isWhole;
    cover.textContent = isWhole ? '' : (said?.cover ?? interpolate(words.part, counts));
    status.textContent =
      chosen.size === 0 ? words.nothing : (said?.line ?? interpolate(words.chosen, counts));
  }

  function chooseTerm(term: Term): void {
    const schoolClass = classes.find(({ id }) => id === choice.value);
    if (!schoolClass) {
      status.textContent = interpolate(words.noPlan, { grade });
      return;
    }
    const typed = Math.round(Number(week.value));
    const lastWeek = typed >= 1 && typed < STUDY_WEEKS ? typed : FIRST_TERM_WEEKS;
    week.value = `${lastWeek}`;
    const weeks = weeksOfTerm(term, lastWeek);
    const { taught, unplaced } = lessonsOfTerm(
      schoolClass,
      boxes.map(({ value }) => value),
      weeks,
    );
    const about = { term: words.terms[term], name: schoolClass.name, ...weeks };
    if (taught.length === 0) {
      status.textContent = interpolate(words.noTerm, about);
      return;
    }
    for (const box of boxes) box.checked = taught.includes(box.value);
    const left =
      unplaced.length === 0
        ? []
        : [interpolate(words.unplaced, { titles: unplaced.map(titleOf).join('; ') })];
    show({
      line: [interpolate(words.termChosen, { ...about, n: taught.length }), ...left].join(' '),
      cover: interpolate(words.onCover, { ...about, n: taught.length, of: boxes.length }),
    });
  }

  form.addEventListener('change', ({ target }) => {
    if (boxes.includes(target as HTMLInputElement)) show();
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-term]'))
    button.addEventListener('click', () => {
      const term = button.dataset.term as Term | 'year';
      if (term !== 'year') return chooseTerm(term);
      for (const box of boxes) box.checked = true;
      show();
    });
  // The browser restores checkboxes when it returns to the page.
  show();
}
