/* “Thoát nhanh” on pages that have no head script (404, a road's own pages): hidden at once, and “back” does not lead here. */
addEventListener('click', (event) => {
  const leave = event.target.closest('.leave');
  if (!leave) return;
  event.preventDefault();
  document.body.textContent = '';
  location.replace(leave.href);
});
