/** Prints this part of the page and nothing else; the sheet of who asks for it says how (`.print-one`, `.print-me`). */
export function printAlone(part: Element): void {
  const root = document.documentElement;
  part.classList.add('print-me');
  root.classList.add('print-one');
  addEventListener(
    'afterprint',
    () => (root.classList.remove('print-one'), part.classList.remove('print-me')),
    { once: true },
  );
  print();
}
