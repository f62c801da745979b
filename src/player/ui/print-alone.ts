/**
 * Prints this part of the page and nothing else; the sheet of who asks for it says how
 * (`.print-one`, `.print-me`). What holds the part is marked too (`.print-way`): a column, a frame,
 * a hidden ancestor of it must not come along, or keep it away.
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
