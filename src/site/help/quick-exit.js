/*
 * “Thoát nhanh” on pages that have no head script (404, a target's own pages): the page is hidden at
 * once, and “back” does not lead here.
 * The exit is counted as the head script counts it, so that a sensitive lesson behind this page does
 * not come back either. `catch (_)`: browsers below our floor run this, too.
 */
addEventListener('click', (event) => {
  const leave = event.target.closest('.leave');
  if (!leave) return;
  event.preventDefault();
  try {
    if (location.protocol === 'file:') localStorage['elm:out'] = Math.random();
    else sessionStorage['elm:out'] = (Number(sessionStorage['elm:out']) || 0) + 1;
  } catch (_) {
    /* Nothing may be kept here: the exit is not counted. */
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
