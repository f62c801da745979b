/*
 * Runs before the first paint, in every page. Three jobs, because nothing else is there yet:
 * show the step this pupil stands at; remember what is pressed before a view wakes; open help and
 * leave fast.
 * Every byte of it is in every page: it knows no more than it must (`state/bookmark.ts` does the
 * rest).
 *
 * “Back” after leaving shows nothing of a sensitive lesson, of help, of /info/ (src/README.md, “The
 * way out”). Their pages (`data-no-return`) get this script with ONCE: they never stay in the tab's
 * history; their steps are in no address, their links take their place. Where a browser keeps one
 * all the same (an address typed over it, “forward”), it leaves by itself when it comes back: its
 * entry knows after which exit of this tab it was opened, and the tab counts its exits.
 * `MODULES` and `ONCE` are put in by tools/build/head-script.mjs.
 */
(() => {
  const html = document.documentElement;
  const own = document.currentScript.dataset;
  /* The late sheet (Page.astro) is put on when it has come, and moves nothing under a finger
     later. */
  document.addEventListener(
    'load',
    ({ target }) => target.media == 'print' && (target.media = 'all'),
    true,
  );
  /* A browser below our floor, or a page from a file: it reads whole, and a sentence says so. */
  if ((MODULES && location.protocol == 'file:') || ![].findLast) return;

  /*
   * From a file, Chromium now and then gives a page an empty store for as long as it stands: the
   * page asks for it on a way of its own, faster than the browser learns whose page this is. What
   * is asked of cookies goes by the same way as that news and is waited for, so the store is asked
   * for after it. No cookie is set.
   */
  if (!MODULES) void document.cookie;

  /* Once help was opened on a page, a link takes its place. */
  let wasHelped;
  const leave = (href) => {
    /* Before the real title is read, too: a page has the first it is given. */
    document.title = own.out;
    try {
      /* A number says nothing of what was seen. From a file, Firefox forgets the tab's store at a
         typed address: there a chance number is exchanged for another. */
      if (MODULES) sessionStorage['elm:out'] = -~sessionStorage['elm:out'];
      else localStorage['elm:out'] = Math.random();
      /*
       * The address is the next page's at once, however slow it comes. On file:// no page may do
       * that. No number goes with it: a browser may hand the entry's to the page that comes, and
       * /info/ would think itself opened before an exit.
       */
      history.replaceState(null, '', href);
    } catch {
      /* Nothing may be kept here, or no page may change its address: then it is only left. */
    }
    if (ONCE && !document.body) html.hidden = true;
    else document.body.textContent = '';
    location.replace(href);
  };
  /* Which exit a page of this kind was opened after; its entry holds it from then on. */
  let opened = 1;
  if (ONCE)
    try {
      opened = MODULES ? -~sessionStorage['elm:out'] : (localStorage['elm:out'] ||= Math.random());
    } catch {
      /* Nothing is counted where nothing can be kept. */
    }
  /*
   * To the other way of a sensitive lesson the step goes in the window's name: in an address,
   * history would have it. From a file, Chromium 109 forgets that, so it goes by the store too,
   * which a page may find as it was before.
   */
  const sent = () => {
    try {
      return +localStorage['elm:to'];
    } catch {
      return 0;
    }
  };
  const send = (step) => {
    try {
      localStorage['elm:to'] = step;
    } catch {
      /* The other way then begins at its first step. */
    }
  };
  const strip = () => history.replaceState(opened, '', location.pathname);
  if (ONCE) {
    if ((history.state ?? opened) != opened)
      return leave(html.dataset.base + own.to + (MODULES ? '' : 'index.html'));
    /*
     * Put away whole, it would come back past this line: so it is read anew. Firefox may put it
     * away with a process whose count stands still, but puts nothing away that listens to its
     * unloading.
     */
    onunload = () => {};
    onpageshow = ({ persisted }) => persisted && location.reload();
  }

  html.classList.add('js');
  const early = [];
  const elm = (window.elm = { early });

  /* Under `astro dev` the script tag is there; the build moves it here, because on file:// it would
     only print an error. */
  if (own.boot) {
    const boot = document.createElement('script');
    if (MODULES) boot.type = 'module';
    boot.src = own.boot;
    boot.onerror = () => html.classList.remove('js');
    document.head.append(boot);
  }

  const of = +own.steps;
  /* An ordinary lesson begins with its first scene. Its old questions stand before that, for a card
     that has something due. A sensitive lesson begins with its notice. */
  let begins = (!ONCE && +html.dataset.begins) || 1;
  try {
    const who = localStorage.getItem('elm:who') || '';
    /* Room is kept for the line that says whose work this is. */
    if (who) html.classList.add('known');
    if (of && !ONCE) {
      const kept = (key) => (localStorage.getItem(key) || '').split(' ');
      const [whose, step] = kept('elm:at:' + own.lesson);
      const [card, day] = kept('elm:due');
      /* Days begin at midnight in Hà Nội, as in `domain/calendar.ts`. */
      if (whose == who && step >= begins) begins = +step;
      else if (card == who && (Date.now() + 252e5) / 864e5 >= day) begins = 1;
    }
  } catch {
    /* Nothing may be read here: the page begins as for anybody. */
  }
  if (of) {
    const show = (step) => {
      html.dataset.at = step = Math.min(step, of);
      html.style.setProperty('--at', step);
      dispatchEvent(new Event('elm:step'));
    };
    const asked = () => +location.hash.slice(2);
    /*
     * An ordinary lesson's steps are entries: “back” is the step before, as whoever holds a phone
     * expects, and an address with a step in it can be passed on. `state/go-to-step.ts` goes there
     * by an address too.
     */
    if (ONCE) elm.go = show;
    show(asked() || (ONCE && (+name || (!MODULES && sent()))) || begins);
    /* The step was not on the page when the browser looked for it: going to a step means the top of
       the page. */
    const follow = () => asked() && (show(asked()), scrollTo(0, 0));
    addEventListener('hashchange', ONCE ? () => (follow(), strip()) : follow);
  }
  if (ONCE) {
    name = '';
    if (!MODULES) send('');
    strip();
  }

  /*
   * From a file, a link that a script makes (`lessons/x/`) would list a folder instead of opening
   * its page. It gets its page here, because the listener below follows some links itself. Those
   * printed by the build have theirs (`folder-links.ts`).
   */
  if (!MODULES)
    for (const act of ['click', 'auxclick', 'contextmenu'])
      addEventListener(
        act,
        ({ target }) => {
          const link = target.closest?.('a');
          if (link?.protocol == 'file:' && link.pathname.endsWith('/'))
            link.pathname += 'index.html';
        },
        true,
      );

  addEventListener(
    'click',
    (event) => {
      const hit = event.target.closest('a,button');
      if (!hit) return;
      const { dataset } = hit;
      /* The second press of a double click must not walk on through the bar. */
      if (event.detail > 1 && hit.closest('.bar'))
        return (event.preventDefault(), event.stopImmediatePropagation());
      /* What is told piece by piece is told to its end before the step is left. */
      const shown = hit.closest('.step');
      const untold = shown?.querySelectorAll('.untold') || [];
      const telling =
        'tellAll' in dataset
          ? [...untold]
          : hit.matches('.bar .main')
            ? [...untold].slice(0, 1)
            : [];
      if (telling.length) {
        event.preventDefault();
        for (const piece of telling) piece.classList.remove('untold');
        if (telling.length === untold.length) shown.classList.remove('telling');
        return telling[0].scrollIntoView({ block: 'nearest' });
      }
      const panel = document.getElementById('help');
      if ('help' in dataset && panel?.showModal) {
        event.preventDefault();
        /* On a phone the number is first, at a PC the person in the building: in the order itself,
           for who listens too. */
        if (!matchMedia('(hover)').matches) panel.children[0].after(panel.querySelector('.first'));
        if (!panel.open) panel.showModal();
        if (!ONCE) wasHelped = 1;
      } else if ('shut' in dataset) panel.close();
      else if ('leave' in dataset) {
        event.preventDefault();
        leave(hit.href);
      } else if (
        (ONCE || wasHelped) &&
        (MODULES ? hit.host : hit.protocol == 'file:') &&
        !event.ctrlKey
      ) {
        /* A link to a page, not a number to dial; a new tab keeps this one as it is. */
        event.preventDefault();
        const step = ONCE && hit.pathname.includes(own.lesson) && +hit.hash.slice(2);
        if (step && hit.pathname == location.pathname) return elm.go(step);
        if (step) {
          name = step;
          if (!MODULES) send(step);
          hit.hash = '';
        }
        location.replace(hit.href);
      }
    },
    true,
  );

  for (const type of ['click', 'change', 'keydown'])
    addEventListener(
      type,
      ({ target, key }) => {
        const button = target.closest('button');
        const asleep = target.closest(
          '[data-activity]:not([data-awake]),[data-island]:not([data-up])',
        );
        if (asleep && (button || type != 'click'))
          early.push({ type, target: button || target, checked: target.checked, key });
      },
      true,
    );
})();
