/*
 * The head script runs before the first paint, in every page. It does what cannot wait for a module:
 * it shows the step this pupil stands at, remembers what is pressed before a view wakes, opens help
 * and leaves fast. It is printed into every page, so it does no more than that; `player/progress/bookmark.ts`
 * does the rest.
 *
 * `delivery/build/head-script.mjs` replaces two names:
 * - `MODULES` is true on the web, and false in pages for file://, whose boot code is one classic
 *   script.
 * - `ONCE` is true in pages that “back” must not show again (`data-no-return`): a sensitive lesson,
 *   help, /info/ (src/README.md, “The way out”). Such a page does not stay in the tab's history:
 *   its steps are in no address, and its links take its place. Where a browser keeps it all the same
 *   (an address typed over it, “forward”), the page leaves by itself when it comes back: its history
 *   entry holds the number of the exit it was opened before, and the tab counts its exits.
 */
(() => {
  const html = document.documentElement;
  /* What the build says of this page, as attributes of this script's tag. */
  const page = document.currentScript.dataset;

  /* The late sheet (Page.astro) is a print sheet until it has come, so that it blocks no paint. */
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target.media === 'print') target.media = 'all';
    },
    true,
  );

  /* In a browser below our floor, and in a page for the web opened from a file, the page is read
     whole, and a sentence says so. */
  if ((MODULES && location.protocol === 'file:') || ![].findLast) return;

  /*
   * From a file, Chromium sometimes gives a page an empty store for as long as the page lives: the
   * store is asked for on its own way, before the browser has learnt whose page this is. Cookies are
   * asked for on the same way as that news, and the answer is waited for. So reading them first
   * makes the store right. No cookie is set.
   */
  if (!MODULES) void document.cookie;

  /* The number of this tab's next exit. It says nothing of what was seen. */
  const nextExit = () => (Number(sessionStorage['elm:out']) || 0) + 1;

  /* Leaves this page for `href` and hides it at once. */
  function leave(href) {
    /* Before the real title is read, too: a page keeps the first title it is given. */
    document.title = page.out;
    try {
      /* From a file, Firefox forgets the tab's store at a typed address. There a random number, kept
         on the device, takes the place of the count. */
      if (MODULES) sessionStorage['elm:out'] = nextExit();
      else localStorage['elm:out'] = Math.random();
      /*
       * The address is the next page's at once, even if that page is slow to come. On file:// this
       * throws. The state is null: a browser may hand this entry's state to the page that comes, and
       * /info/ would take itself for a page opened before an exit.
       */
      history.replaceState(null, '', href);
    } catch {
      /* Nothing may be kept here, or no page may change its address: the page is only left. */
    }
    if (ONCE && !document.body) html.hidden = true;
    else document.body.textContent = '';
    location.replace(href);
  }

  /* The exit this page was opened before. Where nothing can be kept it is always the first. */
  let openedBefore = 1;
  if (ONCE) {
    try {
      openedBefore = MODULES ? nextExit() : (localStorage['elm:out'] ||= Math.random());
    } catch {
      /* No exits are counted. */
    }
  }

  /* Takes step and query out of the address, and notes the exit in the history entry. */
  const cleanAddress = () => history.replaceState(openedBefore, '', location.pathname);

  if (ONCE) {
    const noted = history.state ?? openedBefore;
    if (String(noted) !== String(openedBefore))
      return leave(html.dataset.base + page.to + (MODULES ? '' : 'index.html'));
    /*
     * A page restored from the back/forward cache would come back without running the lines above,
     * so it is loaded anew. Firefox may restore it in a process whose count is older, but it does
     * not cache pages that listen to `unload`.
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

  /* The build puts the address of the boot code here. A script tag would only print an error on
     file://. Under `astro dev` the tag is there. */
  if (page.boot) {
    const boot = document.createElement('script');
    if (MODULES) boot.type = 'module';
    boot.src = page.boot;
    boot.onerror = () => html.classList.remove('js');
    document.head.append(boot);
  }

  /*
   * The two ways of a sensitive lesson hand each other the step in the window's name: in an address,
   * the history would have it. From a file, Chromium 109 forgets the name, so the step goes by the
   * store, too, which the next page may find as it was before.
   */
  function handOver(step) {
    try {
      localStorage['elm:to'] = step;
    } catch {
      /* The other way then begins at its first step. */
    }
  }
  function handedOver() {
    try {
      return Number(localStorage['elm:to']);
    } catch {
      return 0;
    }
  }

  /* The number of steps; a page without steps has none. */
  const steps = Number(page.steps);

  /*
   * The step to begin with. An ordinary lesson begins with its first scene; its old questions stand
   * before that, for a card that has something due. A sensitive lesson begins with its notice.
   */
  function firstStep() {
    const scene = (!ONCE && Number(html.dataset.begins)) || 1;
    try {
      const who = localStorage.getItem('elm:who') || '';
      /* Room is kept for the line that says whose work this is. */
      if (who) html.classList.add('known');
      if (!steps || ONCE) return scene;
      const kept = (key) => (localStorage.getItem(key) || '').split(' ');
      const [whose, step] = kept('elm:at:' + page.lesson);
      if (whose === who && Number(step) >= scene) return Number(step);
      const [card, day] = kept('elm:due');
      /* Days begin at midnight in Hà Nội (UTC+7), as in `core/text/calendar.ts`. */
      const today = (Date.now() + 7 * 3_600_000) / 86_400_000;
      if (card === who && today >= Number(day)) return 1;
    } catch {
      /* Nothing may be read here: the page begins as for anybody. */
    }
    return scene;
  }

  function show(step) {
    const at = Math.min(step, steps);
    html.dataset.at = at;
    html.style.setProperty('--at', at);
    dispatchEvent(new Event('elm:step'));
  }

  const stepInAddress = () => Number(location.hash.slice(2));

  /* The browser could not scroll to the step, which was hidden: the page's top is where it begins. */
  function followAddress() {
    const step = stepInAddress();
    if (step) {
      show(step);
      scrollTo(0, 0);
    }
    if (ONCE) cleanAddress();
  }

  const begin = firstStep();
  if (steps) {
    if (ONCE) elm.go = show;
    const handed = ONCE && (Number(window.name) || (!MODULES && handedOver()));
    show(stepInAddress() || handed || begin);
    /* Steps of an ordinary lesson are history entries: “back” is the step before, and an address
       with a step can be passed on. `player/progress/go-to-step.ts` goes by an address, too. */
    addEventListener('hashchange', followAddress);
  }
  if (ONCE) {
    window.name = '';
    if (!MODULES) handOver('');
    cleanAddress();
  }

  /*
   * From a file, a link that a script makes (`lessons/x/`) would list a folder. It gets its page
   * here, before the listener below follows it. Links that the build prints have theirs
   * (`folder-links.ts`).
   */
  function nameFileOfLink({ target }) {
    const link = target.closest?.('a');
    if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
  if (!MODULES)
    for (const type of ['click', 'auxclick', 'contextmenu'])
      addEventListener(type, nameFileOfLink, true);

  /* Shows the next piece of what is told piece by piece, or all of it. True when it did: the step is
     left only when everything is told. */
  function tellMore(pressed) {
    const step = pressed.closest('.step');
    const untold = [...(step?.querySelectorAll('.untold') || [])];
    let telling = [];
    if ('tellAll' in pressed.dataset) telling = untold;
    else if (pressed.matches('.bar .main')) telling = untold.slice(0, 1);
    if (telling.length === 0) return false;
    for (const piece of telling) piece.classList.remove('untold');
    if (telling.length === untold.length) step.classList.remove('telling');
    telling[0].scrollIntoView({ block: 'nearest' });
    return true;
  }

  /* Once help was opened on a page, its links take its place in the history. */
  let wasHelped = false;
  function openHelp(panel) {
    /* On a phone the number to call comes first, at a PC the person in the building. The order in
       the document changes, for people who listen. */
    if (!matchMedia('(hover)').matches) panel.children[0].after(panel.querySelector('.first'));
    if (!panel.open) panel.showModal();
    if (!ONCE) wasHelped = true;
  }

  /* Follows a link so that this page leaves the history. */
  function replaceBy(link) {
    const step = ONCE && link.pathname.includes(page.lesson) && Number(link.hash.slice(2));
    if (step && link.pathname === location.pathname) return show(step);
    if (step) {
      window.name = step;
      if (!MODULES) handOver(step);
      link.hash = '';
    }
    location.replace(link.href);
  }

  /* A link to a page, and not a number to dial or a button. */
  const leadsToPage = (hit) => (MODULES ? hit.host : hit.protocol === 'file:');

  addEventListener(
    'click',
    (event) => {
      const hit = event.target.closest('a,button');
      if (!hit) return;
      /* The second press of a double click must not walk on through the bar. */
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
        /* With Ctrl a link opens a new tab, and this one stays as it is. */
      } else if ((ONCE || wasHelped) && leadsToPage(hit) && !event.ctrlKey) {
        event.preventDefault();
        replaceBy(hit);
      }
    },
    true,
  );

  /* Presses, ticks and keys on what has not woken yet; `player/activities/shell/event-replay.ts` repeats
     them. */
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
