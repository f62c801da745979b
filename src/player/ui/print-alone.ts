/**
 * Prints only this part of the page; the caller's style sheet has the rules (`.print-one`,
 * `.print-me`). Its ancestors are marked too (`.print-way`): a column, a frame, a hidden ancestor
 * must neither be printed nor hide the part.
 */
export function printAlone(part: Element): void {
  const root = document.documentElement;
  const marks: [Element, string][] = [
    [root, 'print-one'],
    [part, 'print-me'],
  ];
  for (let holder = part.parentElement; holder; holder = holder.parentElement)
    marks.push([holder, 'print-way']);
  for (const [element, mark] of marks) element.classList.add(mark);
  addEventListener(
    'afterprint',
    () => {
      for (const [element, mark] of marks) element.classList.remove(mark);
    },
    { once: true },
  );
  print();
}
