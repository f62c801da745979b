/*
 * Runs before the first paint of a page for adults. It sets the size of letters and the calm colours
 * chosen on this device (`site/shared/display/look.ts`), so that nothing grows under a reader's eye.
 */
try {
  const [size, colours] = (localStorage.getItem('elm:look') || '').split(' ');
  if (Number(size) > 1) document.documentElement.dataset.size = size;
  if (colours === 'calm') document.documentElement.dataset.calm = '';
} catch {
  /* Nothing may be read here: the page stays as it was printed. */
}
