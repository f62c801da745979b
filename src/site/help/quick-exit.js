/*
 * “Thoát nhanh” on pages without a head script (404, a target's own pages): hides the page at once,
 * and “back” does not return here. It counts the exit as the head script does, so that a sensitive
 * lesson earlier in the history does not come back either. `catch (_)`: this also runs in browsers
 * older than we support.
 */
addEventListener('click', (event) => {
  const leave = event.target.closest('.leave');
  if (!leave) return;
  event.preventDefault();
  try {
    if (location.protocol === 'file:') localStorage['elm:out'] = Math.random();
    else sessionStorage['elm:out'] = (Number(sessionStorage['elm:out']) || 0) + 1;
  } catch (_) {
    /* Storage is unavailable: the exit is not counted. */
  }
  document.title = document.documentElement.dataset.out;
  document.body.textContent = '';
  try {
    history.replaceState(null, '', leave.href);
  } catch (_) {
    /* On file:// no page may change its address. */
  }
  location.replace(leave.href);
});
