/*
 * Runs before the first paint of a page for adults: the size of letters and the calm colours
 * somebody chose on this device (`state/look.ts`), so that nothing grows under a reader's eye.
 */
try {
  const [size, colours] = (localStorage.getItem('elm:look') || '').split(' ');
  if (size > 1) document.documentElement.dataset.size = size;
  if (colours == 'calm') document.documentElement.dataset.calm = '';
} catch {
  /* Nothing may be read here: the page is as it was made. */
}
