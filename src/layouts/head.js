/*
 * Runs before the first paint, in every page. Three jobs, because nothing else is there yet:
 * show the step this pupil stands at; remember what is pressed before a view wakes; open help and leave fast.
 * On file:// it does nothing: the page then reads whole, as without script (the USB road brings its own boot).
 */
(function () {
  var html = document.documentElement;
  var own = document.currentScript.dataset;
  if (location.protocol === 'file:') return;
  html.classList.add('js');
  var early = [];
  window.elm = { early: early };

  /* Under `astro dev` the script tag is there; the build moves it here, because on file:// it would only print an error. */
  if (own.boot) {
    var boot = document.createElement('script');
  boot.type = 'module';
  boot.src = own.boot;
  document.head.append(boot);
  }

  var store = {
    read: function (key) { try { return localStorage.getItem(key) || ''; } catch (_) { return ''; } },
    write: function (key, value) { try { localStorage.setItem(key, value); } catch (_) {} }
  };
  var of = +own.steps;
  if (of) {
    var key = 'elm:at:' + own.lesson;
    var asked = function () { var match = /^#b(\d+)$/.exec(location.hash); return match ? Math.min(Math.max(+match[1], 1), of) : 0; };
    var kept = store.read(key).split(' ');
    var resumed = kept[0] === store.read('elm:who') ? +kept[1] || 0 : 0;
    var show = function (step, moved) {
      html.dataset.at = step;
      store.write(key, store.read('elm:who') + ' ' + step);
      if (!moved) return;
      scrollTo(0, 0);
      var heading = document.querySelector('#b' + step + ' h2');
      if (heading) heading.focus({ preventScroll: true });
      dispatchEvent(new Event('elm:step'));
    };
    if (resumed > 1 || store.read('elm:who')) html.classList.add('known');
    show(asked() || Math.min(resumed, of) || 1);
    /* The browser has scrolled to the hash's place in the whole page; only one step is shown. */
    addEventListener('DOMContentLoaded', function () { if (location.hash) scrollTo(0, 0); });
    addEventListener('load', function () { if (location.hash) scrollTo(0, 0); });
    addEventListener('hashchange', function () { if (asked()) show(asked(), true); });
    /* "Đến bước 5": the number alone; two digits within a second make one number. */
    var typed = '', at = 0;
    addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key) || /^(text|search|number)$/.test(event.target.type)) return;
      typed = Date.now() - at < 1000 ? typed + event.key : event.key;
      at = Date.now();
      if (+typed >= 1 && +typed <= of) location.hash = 'b' + +typed;
    });
  }

  var note = function (event) {
    var target = event.target;
    var root = target.closest && target.closest('[data-activity]:not([data-awake])');
    if (!root || (event.type === 'click' && !target.closest('button'))) return;
    early.push({ type: event.type, target: target.closest('button') || target, checked: target.checked, key: event.key });
  };
  ['click', 'change', 'keydown'].forEach(function (type) { addEventListener(type, note, true); });

  addEventListener('click', function (event) {
    var hit = event.target.closest && event.target.closest('a,button');
    if (!hit) return;
    /* The second press of a double click must not walk on through the bar. */
    if (event.detail > 1 && hit.closest('.bar')) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    if (hit.dataset.help !== undefined) {
      var panel = document.getElementById('help');
      if (panel && panel.showModal) { event.preventDefault(); if (!panel.open) panel.showModal(); }
    }
    if (hit.dataset.print !== undefined) print();
    if (hit.dataset.closeHelp !== undefined) document.getElementById('help').close();
    if (hit.dataset.leave !== undefined) {
      event.preventDefault();
      document.body.textContent = '';
      location.replace(hit.href);
    }
  }, true);
})();
