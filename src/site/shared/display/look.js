/*
 * Runs before the first paint of a page for adults. It applies the text size and the calm colours
 * chosen on this device (`site/shared/display/look.ts`), so that text does not grow while it is
 * read.
 */
try {
  const [size, colours] = (localStorage.getItem('elm:look') || '').split(' ');
  if (Number(size) > 1) document.documentElement.dataset.size = size;
  if (colours === 'calm') document.documentElement.dataset.calm = '';
} catch {
  /* Storage is unavailable: the page keeps its default settings. */
}
