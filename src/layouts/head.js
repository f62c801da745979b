/*
 * Runs before the first paint, in every page. Three jobs, because nothing else is there yet:
 * show the step this pupil stands at; remember what is pressed before a view wakes; open help and leave fast.
 * Every byte of it is in every page: it knows no more than it must (`state/place.ts` does the rest).
 */
(() => {
  const html = document.documentElement;
  const own = document.currentScript.dataset;
  /* The late sheet (Page.astro) is put on when it has come, and moves nothing under a finger later. */
  document.addEventListener('load', ({ target }) => target.media == 'print' && (target.media = 'all'), true);
  /* A browser below our floor, or a page from a file: it reads whole, and a sentence says so. `MODULES` is put in by tools/build/head-script.mjs. */
  if ((MODULES && location.protocol == 'file:') || ![].findLast) return;
  html.classList.add('js');
  const early = [];
  window.elm = { early };

  /* Under `astro dev` the script tag is there; the build moves it here, because on file:// it would only print an error. */
  if (own.boot) {
    const boot = document.createElement('script');
    if (MODULES) boot.type = 'module';
    boot.src = own.boot;
    boot.onerror = () => html.classList.remove('js');
    document.head.append(boot);
  }

  const of = +own.steps;
  if (of) {
    let who = '', kept = [];
    try {
      who = localStorage.getItem('elm:who') || '';
      kept = (localStorage.getItem('elm:at:' + own.lesson) || '').split(' ');
    } catch {
      /* Nothing may be read here: the page begins at its first step. */
    }
    const resumed = kept[0] == who ? +kept[1] || 1 : 1;
    if (who || resumed > 1) html.classList.add('known');
    const show = (step) => {
      html.dataset.at = step = Math.min(step, of);
      html.style.setProperty('--at', step);
      dispatchEvent(new Event('elm:step'));
    };
    const asked = () => +location.hash.slice(2);
    show(asked() || resumed);
    addEventListener('hashchange', () => asked() && show(asked()));
  }

  addEventListener('click', (event) => {
    const hit = event.target.closest('a,button');
    if (!hit) return;
    const { dataset } = hit;
    /* The second press of a double click must not walk on through the bar. */
    if (event.detail > 1 && hit.closest('.bar')) return event.preventDefault(), event.stopImmediatePropagation();
    const panel = document.getElementById('help');
    if ('help' in dataset && panel?.showModal) {
      event.preventDefault();
      /* On a phone the number is first, at a PC the person in the building: in the order itself, for who listens too. */
      if (!matchMedia('(hover)').matches) panel.children[0].after(panel.querySelector('.first'));
      if (!panel.open) panel.showModal();
    }
    if ('shut' in dataset) panel.close();
    if ('leave' in dataset) {
      event.preventDefault();
      document.body.textContent = '';
      location.replace(hit.href);
    }
  }, true);

  for (const type of ['click', 'change', 'keydown'])
    addEventListener(type, ({ target, key }) => {
      const button = target.closest('button');
      if (target.closest('[data-activity]:not([data-awake])') && (button || type != 'click'))
        early.push({ type, target: button || target, checked: target.checked, key });
    }, true);
})();
