/*
 * The head script runs before the first paint, in every page. It does what cannot wait for a
 * module: shows this pupil's current step, records events before hydration, opens help, and
 * performs the quick exit. It is inlined into every page, so it does no more than that;
 * `player/progress/bookmark.ts` does the rest.
 *
 * `delivery/build/head-script.mjs` replaces two names:
 * - `MODULES` is true on the web, and false in pages for file://, whose boot code is one classic
 *   script.
 * - `NO_HISTORY` is true in pages that “back” must not show again (`data-no-return`): a sensitive
 *   lesson, help, /info/ (src/site/README.md, “Quick exit”). Such a page does not stay in the tab's
 *   history: its steps are in no address, and its links replace its entry. If a browser keeps it
 *   all the same (a typed address, “forward”), the restored page leaves by itself: its history
 *   entry holds the number of the exit it was opened before, and the tab counts its exits.
 */
(() => {
  const html = document.documentElement;
  /* Build data about this page, as attributes of this script's tag. */
  const page = document.currentScript.dataset;

  /* The late stylesheet (Page.astro) has media `print` until it has loaded, so that it does not
     block painting. */
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target.media === 'print') target.media = 'all';
    },
    true,
  );

  /* An unsupported browser, or a web page opened from a file, shows the page in its form without
     script, with a sentence that says so. */
  if ((MODULES && location.protocol === 'file:') || ![].findLast) return;

  /*
   * On file://, Chromium sometimes gives a page an empty store for the page's whole life: the
   * request for the store can overtake the message with the page's origin. Cookie requests use the
   * same channel as that message and wait for an answer, so reading cookies first avoids this. No
   * cookie is set.
   */
  if (!MODULES) void document.cookie;

  /* Returns the number of this tab's next exit, which reveals nothing about visited pages. */
  const nextExit = () => (Number(sessionStorage['elm:out']) || 0) + 1;

  /* Leaves this page for `href` and hides it at once. */
  function leave(href) {
    /* Set before the real title is parsed, too: a page keeps its first title. */
    document.title = page.out;
    try {
      /* On file://, Firefox clears the tab's store at a typed address. There a random number,
         stored on the device, replaces the count. */
      if (MODULES) sessionStorage['elm:out'] = nextExit();
      else localStorage['elm:out'] = Math.random();
      /*
       * Show the next page's address at once, even if that page loads slowly. On file:// this
       * throws. The state is null: a browser may pass this entry's state to the next page, and
       * /info/ would take itself for a page opened before an exit.
       */
      history.replaceState(null, '', href);
    } catch {
      /* Storage or changing the address is unavailable: only leave the page. */
    }
    if (NO_HISTORY && !document.body) html.hidden = true;
    else document.body.textContent = '';
    location.replace(href);
  }

  /* The number of the exit this page was opened before; always 1 without storage. */
  let openedBefore = 1;
  if (NO_HISTORY) {
    try {
      openedBefore = MODULES ? nextExit() : (localStorage['elm:out'] ||= Math.random());
    } catch {
      /* Exits are not counted. */
    }
  }

  /* Removes step and query from the address, and stores the exit number in the history entry. */
  const cleanAddress = () => history.replaceState(openedBefore, '', location.pathname);

  if (NO_HISTORY) {
    const noted = history.state ?? openedBefore;
    if (String(noted) !== String(openedBefore))
      return leave(html.dataset.base + page.to + (MODULES ? '' : 'index.html'));
    /*
     * A page restored from the back-forward cache does not run the lines above, so it is reloaded.
     * Firefox may restore it in a process with an older count, but it does not cache pages that
     * listen to `unload`.
     */
    window.onunload = () => {};
    window.onpageshow = ({ persisted }) => {
      if (persisted) location.reload();
    };
  }

  html.classList.add('js');
  const early = [];
  const elm = { early };
  window.elm = elm;

  /* The build puts the address of the boot code here. A script tag would print an error on
     file://. Under `astro dev` the tag exists. */
  if (page.boot) {
    const boot = document.createElement('script');
    if (MODULES) boot.type = 'module';
    boot.src = page.boot;
    boot.onerror = () => html.classList.remove('js');
    document.head.append(boot);
  }

  /*
   * The two tracks of a sensitive lesson pass the step in the window's name, because an address
   * would leave it in the history. On file://, Chromium 109 clears the name, so the step is stored
   * too; the next page may find an outdated value there.
   */
  function handOver(step) {
    try {
      localStorage['elm:to'] = step;
    } catch {
      /* The other track then begins at its first step. */
    }
  }
  function handedOver() {
    try {
      return Number(localStorage['elm:to']);
    } catch {
      return 0;
    }
  }

  /* The number of steps; NaN on a page without steps. */
  const steps = Number(page.steps);

  /*
   * Returns the step to begin with: an ordinary lesson begins with the stored step, else with its
   * cover (step 0), or without one with its opening or first scene. A sensitive lesson begins with
   * its notice.
   */
  function firstStep() {
    const scene = (!NO_HISTORY && Number(html.dataset.begins)) || 1;
    const start = 'cover' in html.dataset ? 0 : scene;
    try {
      const who = localStorage.getItem('elm:who') || '';
      /* Reserve space for the line that names the active profile. */
      if (who) html.classList.add('known');
      if (!steps || NO_HISTORY) return start;
      const kept = localStorage.getItem('elm:at:' + page.lesson) || '';
      const [whose, step] = kept.split(' ');
      /* A lesson left at its end opens on its cover, which links the end. */
      const isThere = step >= scene && (start || step < steps);
      if (whose === who && isThere) return Number(step);
    } catch {
      /* Storage is unavailable: begin as without a profile. */
    }
    return start;
  }

  function show(step) {
    const at = Math.min(step, steps);
    html.dataset.at = at;
    html.style.setProperty('--at', at);
    dispatchEvent(new Event('elm:step'));
  }

  const begin = firstStep();
  /* 0 without a step in the address; NaN for another anchor. */
  const stepInAddress = () => Number(location.hash.slice(2));

  /* Shows the step in the address. The browser could not scroll to it while it was hidden, so
     scroll to the top of the page. */
  function followAddress() {
    const step = location.hash ? stepInAddress() : begin;
    if (step >= 0) {
      show(step);
      scrollTo(0, 0);
    }
    if (NO_HISTORY) cleanAddress();
  }

  if (steps) {
    if (NO_HISTORY) elm.go = show;
    const handed = NO_HISTORY && (Number(window.name) || (!MODULES && handedOver()));
    show(stepInAddress() || handed || begin);
    /* Steps of an ordinary lesson are history entries: “back” goes to the step before, and an
       address with a step can be shared. `player/progress/go-to-step.ts` sets the address, too. */
    addEventListener('hashchange', followAddress);
  }
  if (NO_HISTORY) {
    window.name = '';
    if (!MODULES) handOver('');
    cleanAddress();
  }

  /*
   * Completes links created by scripts: on file://, `lessons/x/` would list a folder. Runs before
   * the click listener below follows the link. The build completes printed links
   * (`folder-links.ts`).
   */
  function nameFileOfLink({ target }) {
    const link = target.closest?.('a');
    if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
  if (!MODULES)
    for (const type of ['click', 'auxclick', 'contextmenu'])
      addEventListener(type, nameFileOfLink, true);

  /* Shows the next piece of a step told in pieces, or all of them. Returns true if it did: the
     step can be left only when everything is shown. */
  function tellMore(pressed) {
    const step = pressed.closest('.step');
    const untold = [...(step?.querySelectorAll('.untold') || [])];
    let telling = [];
    if ('tellAll' in pressed.dataset) telling = untold;
    else if (pressed.matches('.bar .main')) telling = untold.slice(0, 1);
    if (telling.length === 0) return false;
    for (const piece of telling) piece.classList.remove('untold');
    if (telling.length === untold.length) step.classList.remove('telling');
    /* On a story's stage: the faces and bubbles of this beat (`lesson/scene.ts`). */
    const beat = step.querySelectorAll('.beat:not(.untold)').length;
    for (const part of step.querySelectorAll('[data-from]')) {
      const { from, to, now } = part.dataset;
      part.classList.toggle('off', beat < from || beat > to);
      part.classList.toggle('past', beat > now);
    }
    telling[0].scrollIntoView({ block: 'nearest' });
    return true;
  }

  /* After help was opened on a page, its links replace the history entry. */
  let wasHelped = false;
  function openHelp(panel) {
    /* On a phone the number to call comes first, on a PC the person in the building. The DOM
       order changes, for screen readers. */
    if (!matchMedia('(hover)').matches) panel.children[0].after(panel.querySelector('.first'));
    if (!panel.open) panel.showModal();
    if (!NO_HISTORY) wasHelped = true;
  }

  /* Follows a link so that this page leaves the history. */
  function replaceBy(link) {
    const step = NO_HISTORY && link.pathname.includes(page.lesson) && Number(link.hash.slice(2));
    if (step && link.pathname === location.pathname) return show(step);
    if (step) {
      window.name = step;
      if (!MODULES) handOver(step);
      link.hash = '';
    }
    location.replace(link.href);
  }

  /* Returns true for a link to a page; false for a phone number or a button. */
  const leadsToPage = (hit) => (MODULES ? hit.host : hit.protocol === 'file:');

  addEventListener(
    'click',
    (event) => {
      const hit = event.target.closest('a,button');
      if (!hit) return;
      /* The second click of a double click must not advance another step. */
      if (event.detail > 1 && hit.closest('.bar')) {
        event.preventDefault();
        return event.stopImmediatePropagation();
      }
      if (tellMore(hit)) return event.preventDefault();
      const panel = document.getElementById('help');
      if ('help' in hit.dataset && panel?.showModal) {
        event.preventDefault();
        openHelp(panel);
      } else if ('shut' in hit.dataset) panel.close();
      else if ('leave' in hit.dataset) {
        event.preventDefault();
        leave(hit.href);
        /* With Ctrl a link opens a new tab, and this page stays. */
      } else if ((NO_HISTORY || wasHelped) && leadsToPage(hit) && !event.ctrlKey) {
        event.preventDefault();
        replaceBy(hit);
      }
    },
    true,
  );

  /* Records clicks, changes and keys on elements not hydrated yet;
     `player/activities/shell/event-replay.ts` replays them. */
  for (const type of ['click', 'change', 'keydown'])
    addEventListener(
      type,
      ({ target, key }) => {
        const button = target.closest('button');
        const asleep = target.closest(
          '[data-activity]:not([data-awake]),[data-island]:not([data-up])',
        );
        if (asleep && (button || type !== 'click'))
          early.push({ type, target: button || target, checked: target.checked, key });
      },
      true,
    );
})();
