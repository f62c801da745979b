/*
 * Chooses the grade in the address (`#lop-7`) before the topics are parsed: `:target` alone hides
 * the others only when the whole page has arrived. Printed as the first child of the list, whose
 * `data-homes` names the grade of each module, and `data-first` the grade without an address.
 */
(() => {
  const index = document.currentScript.parentElement;
  const { first, homes = '{}' } = index.dataset;
  const gradeOf = JSON.parse(homes);
  function choose() {
    const name = location.hash.slice(1);
    const grade = /^lop-(\d+)$/.exec(name);
    const chosen = grade ? grade[1] : gradeOf[name] || first;
    if (chosen) index.dataset.chosen = chosen;
    else delete index.dataset.chosen;
  }
  choose();
  addEventListener('hashchange', choose);
})();
