/**
 * The panel of “Báo lỗi trang này”. Plain DOM, because the projector uses it too: Preact comes with
 * the lesson's boot code, which opens the store. Nothing is typed, stored or sent here.
 */
import { problem } from './messages/problem.ts';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { createDomElement } from '#player/ui/make-element.ts';
import { browserName } from '#core/lab/browser.ts';
import { pagePath, placesOf, buildProblemReport } from './report-text.ts';
import css from '../teacher/report/report.css?inline';

const rootPath = (): string => document.documentElement.dataset.base ?? './';

/** Returns the build's name from build.json; if that cannot be read, the date in the footer. */
async function buildName(): Promise<string> {
  const day = document.querySelector<HTMLElement>('[data-built]')?.dataset.built ?? '';
  const { build, builtOn } = await fetch(`${rootPath()}build.json`).then(
    (answer) => answer.json() as Promise<{ build: string; builtOn: string }>,
    () => ({ build: '', builtOn: day }),
  );
  return [build, builtOn].filter(Boolean).join(', ');
}

/** Opens the panel over the page; closing returns the focus. */
export function openReport(opener: HTMLElement): void {
  adoptCss(css);
  const words = problem[document.documentElement.lang === 'en' ? 'en' : 'vi'];
  const places = placesOf(document);
  let place = places.find(({ isShown }) => isShown);
  let build = '';

  const area = createDomElement('textarea', {
    className: 'screen-only',
    readOnly: true,
    ariaLabel: words.text,
  });
  area.rows = 12;
  const onPaper = createDomElement('pre');
  const said = createDomElement('p', { role: 'status' });
  const write = (): void => {
    area.value = buildProblemReport(words.report, {
      page: pagePath(location.pathname, rootPath(), location.href),
      place,
      build,
      browser: browserName(navigator.userAgent),
      width: innerWidth,
    });
    onPaper.textContent = area.value;
  };
  const copy = async (): Promise<void> => {
    const selected = (): boolean => (area.focus(), area.select(), document.execCommand('copy'));
    const isCopied = await (navigator.clipboard?.writeText(area.value).then(() => true, selected) ??
      selected());
    said.textContent = isCopied ? words.copied : words.selected;
  };

  const where = createDomElement(
    'select',
    {},
    createDomElement('option', { value: '' }, words.whole),
    ...places.map((option, at) =>
      createDomElement(
        'option',
        { value: String(at), selected: option === place },
        [option.where, option.title].filter(Boolean).join(': '),
      ),
    ),
  );
  where.onchange = () => {
    place = where.value === '' ? undefined : places[Number(where.value)];
    write();
  };
  const dialog: HTMLDialogElement = createDomElement(
    'dialog',
    { className: 'report' },
    createDomElement('h2', { id: 'report-title' }, words.title),
    createDomElement('p', { className: 'screen-only' }, words.who),
    createDomElement('p', { className: 'screen-only' }, words.how),
    ...(places.length > 0
      ? [
          createDomElement(
            'p',
            { className: 'screen-only' },
            createDomElement('label', {}, `${words.where} `, where),
          ),
        ]
      : []),
    area,
    onPaper,
    said,
    createDomElement(
      'p',
      { className: 'row screen-only' },
      createDomElement(
        'button',
        { className: 'button main', onclick: () => void copy() },
        words.copy,
      ),
      createDomElement('button', { className: 'button', onclick: () => print() }, words.print),
      createDomElement(
        'button',
        { className: 'button', onclick: () => dialog.close() },
        words.close,
      ),
    ),
  );
  dialog.setAttribute('aria-labelledby', 'report-title');

  const root = document.body.appendChild(
    createDomElement('div', { className: 'report-root' }, dialog),
  );
  dialog.onclose = () => {
    root.remove();
    opener.focus();
  };
  write();
  dialog.showModal();
  void buildName().then((name) => {
    build = name;
    write();
  });
}
