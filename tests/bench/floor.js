/*
 * The baseline of the bench: a hand-written page without a framework that answers its first
 * question and stores the answer. One inline script, raw IndexedDB, nothing loaded. It shows
 * feedback but lacks the rest: audio, hints, retries, early clicks, restoring, error boundaries. So
 * it has a small advantage.
 */
const spec = JSON.parse(document.getElementById('first').textContent);
const root = document.querySelector(`[data-activity="${spec.id}"]`);
const main = root.querySelector('.button.main');
const place = root.querySelector('[role="status"]');
document.documentElement.classList.add('js');
document.documentElement.dataset.at = location.hash.slice(2) || '1';

const keep = (answer) => {
  const open = indexedDB.open('floor', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('answers', { autoIncrement: true });
  open.onsuccess = () => {
    const transaction = open.result.transaction('answers', 'readwrite', { durability: 'strict' });
    transaction.objectStore('answers').add(answer);
    transaction.oncomplete = () => root.querySelector('.where').append(' đã lưu');
  };
};

const ready = () => {
  main.textContent = 'Trả lời';
  main.classList.remove('waiting');
  main.removeAttribute('aria-disabled');
};
root.addEventListener('change', ready);
if (root.querySelector('input:checked')) ready();
main.addEventListener('click', () => {
  const picked = root.querySelector('input:checked');
  if (!picked) return;
  const option = spec.options.find((candidate) => candidate.id === picked.value) || spec.unsure;
  const right = option.verdict === 'safe' || option.verdict === 'right';
  place.innerHTML = `<div class="remark ${right ? 'right' : 'wrong'}"><div><b></b></div><div><p></p></div></div>`;
  place.querySelector('b').textContent = right ? 'Đúng hướng' : 'Xem lại nhé';
  place.querySelector('p').textContent = option.feedback;
  keep({ item: spec.id, picked: picked.value });
});
