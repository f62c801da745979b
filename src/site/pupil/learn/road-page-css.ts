/**
 * Returns the rules that show one grade of a village (grades 1–5), and its tab as the chosen one.
 * `chosen-grade.js` marks the choice; without script, and on paper, all grades are shown.
 */
export const roadPageCss = (grades: readonly number[]): string => {
  const rules = grades.map((grade) => {
    const chosen = `html.js .road-page[data-chosen="${grade}"] `;
    return (
      `${chosen}.grade:not(#lop-${grade}){display:none}` +
      `${chosen}[href="#lop-${grade}"]{border:3px solid var(--violet);color:var(--violet);background:var(--violet-bg)}`
    );
  });
  return `@media screen{${rules.join('')}}`;
};
