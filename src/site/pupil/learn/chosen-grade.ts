/**
 * Calls `change` with the grade chosen on an index of cases, now and whenever another is chosen,
 * and names the chosen link for screen readers. `chosen-grade.js` marks the choice, and
 * `chosen-grade-css.ts` shows its topics.
 * @param change gets null while all grades are shown
 * @returns a function that stops
 */
export function followGrade(change: (grade: string | null) => void): () => void {
  const index = document.querySelector<HTMLElement>('.case-index')!;
  function update() {
    const grade = index.dataset['chosen'] ?? null;
    for (const link of index.querySelectorAll<HTMLElement>('[data-grade]'))
      if (link.dataset['grade'] === (grade ?? '')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    change(grade);
  }
  update();
  addEventListener('hashchange', update);
  return () => removeEventListener('hashchange', update);
}
