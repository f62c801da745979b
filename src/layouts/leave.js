/*
 * “Thoát nhanh” on pages that have no head script (404, a target's own pages): hidden at once, and
 * “back” does not lead here.
 * The exit is counted as the head script counts it: a sensitive lesson behind this page then does
 * not come back either.
 */
addEventListener('click', (event) => {
  const leave = event.target.closest('.leave');
  if (!leave) return;
  event.preventDefault();
  try {
    if (location.protocol == 'file:') localStorage['elm:out'] = Math.random();
    else sessionStorage['elm:out'] = -~sessionStorage['elm:out'];
  } catch (_) {
    /* then it is not counted */
  }
  document.title = document.documentElement.dataset.out;
  document.body.textContent = '';
  try {
    history.replaceState(null, '', leave.href);
  } catch (_) {
    /* not on file:// */
  }
  location.replace(leave.href);
});
