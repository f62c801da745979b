/*
 * Chooses the grade in the address (`#lop-7`) before the topics are parsed: `:target` alone hides
 * the others only when the whole page has arrived. Printed as the first child of `.case-index`.
 */
(() => {
  const index = document.currentScript.parentElement;
  function choose() {
    const grade = /^#lop-(\d+)$/.exec(location.hash);
    if (grade) index.dataset.chosen = grade[1];
    else delete index.dataset.chosen;
  }
  choose();
  addEventListener('hashchange', choose);
})();
