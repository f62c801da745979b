/**
 * Returns the rules that show only the topics of the grade in the address (`#lop-7`), and its link
 * as the chosen one; another address shows all topics. `chosen-grade.js` marks the choice. Without
 * script the address alone does (`:target`).
 */
export const chosenGradeCss = (grades: readonly number[]): string =>
  grades
    .map((grade) => {
      const chosen = `.case-index[data-chosen="${grade}"]>`;
      const aimed = `.case-index>#lop-${grade}:target~`;
      const others = `.case-topic:not([data-grades~="${grade}"])`;
      const link = `.grade-choice [data-grade="${grade}"]`;
      return (
        `${chosen}${others},${aimed}${others}{display:none}` +
        `${chosen}${link},${aimed}${link}` +
        `{background:var(--chosen);color:var(--on-chosen);border-color:var(--chosen)}`
      );
    })
    .join('');
