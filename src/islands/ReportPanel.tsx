import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { rootPath } from '../activities/page-data.ts';
import { fill, type Lang } from '../messages/area.ts';
import { problem } from '../messages/problem.ts';
import { adoptCss } from '../ui/adopt-css.ts';
import { browserName, pagePath, placesOf, reportText, type Place } from './report-text.ts';
import css from '../styles/report.css?inline';

/** The build's name from build.json; the day printed in the footer where that cannot be read. */
async function buildName(): Promise<string> {
  const day = document.querySelector<HTMLElement>('[data-built]')?.dataset.built ?? '';
  const { build, builtOn } = await fetch(`${rootPath()}build.json`).then((answer) => answer.json() as Promise<{ build: string; builtOn: string }>, () => ({ build: '', builtOn: day }));
  return [build, builtOn].filter(Boolean).join(', ');
}

/** Opens the panel over the page; what had the focus gets it back. */
export function openReport(opener: HTMLElement): void {
  adoptCss(css);
  const root = document.body.appendChild(document.createElement('div'));
  root.className = 'report-root';
  const done = () => {
    render(null, root);
    root.remove();
    opener.focus();
  };
  render(<ReportPanel lang={document.documentElement.lang === 'en' ? 'en' : 'vi'} done={done} />, root);
}

function ReportPanel({ lang, done }: { lang: Lang; done(): void }) {
  const words = problem[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [places] = useState(() => placesOf(document));
  const [place, setPlace] = useState<Place | undefined>(() => places.find(({ isShown }) => isShown));
  const [build, setBuild] = useState('');
  const [said, say] = useState('');
  useEffect(() => {
    dialog.current!.showModal();
    void buildName().then(setBuild);
  }, []);
  const value = reportText(words.report, { page: pagePath(location.pathname, rootPath(), location.href), place, build, browser: browserName(navigator.userAgent), width: innerWidth });
  const copy = async () => {
    const selected = () => (text.current!.focus(), text.current!.select(), document.execCommand('copy'));
    const isCopied = await (navigator.clipboard?.writeText(value).then(() => true, selected) ?? selected());
    say(isCopied ? words.copied : words.selected);
  };
  return (
    <dialog ref={dialog} class="report" aria-labelledby="report-title" onClose={done}>
      <h2 id="report-title">{words.title}</h2>
      <p class="screen-only">{words.who}</p>
      <p class="screen-only">{words.how}</p>
      {places.length > 0 && (
        <p class="screen-only">
          <label>{words.where} <select onChange={({ currentTarget }) => setPlace(places[Number(currentTarget.value)])}>
            <option value="">{words.whole}</option>
            {places.map((each, at) => <option key={at} value={at} selected={each === place}>{each.step ? fill(words.step, { n: each.step, title: each.title }) : each.title}</option>)}
          </select></label>
        </p>
      )}
      <textarea ref={text} class="screen-only" readOnly rows={12} aria-label={words.text} value={value} />
      <pre>{value}</pre>
      <p role="status">{said}</p>
      <p class="row screen-only">
        <button class="button main" onClick={() => void copy()}>{words.copy}</button>
        <button class="button" onClick={() => print()}>{words.print}</button>
        <button class="button" onClick={() => dialog.current!.close()}>{words.close}</button>
      </p>
    </dialog>
  );
}
