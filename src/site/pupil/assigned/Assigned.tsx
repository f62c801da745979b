import { useLayoutEffect, useState } from 'preact/hooks';
import { assignedFrom, type Assignable } from '#core/teaching/assignment.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { loadOpenCard } from 'virtual:delivery-parts';
import { assign } from '../../teacher/messages/assign.ts';
import { typedPaper } from '../messages/typed-paper.ts';
import { PaperForm } from './PaperForm.tsx';
import { SaveAll } from '../me/SaveAll.tsx';
import { SeatCount } from '../turns/SeatCount.tsx';
import { getAssignment, saveAssignment } from '#player/progress/assigned.ts';
import { readGivenFile } from '#core/files/given-file.ts';
import { plainCodes, parseAssignment } from '#core/files/given.ts';
import type { ClassDay } from '#core/codes/day-code.ts';
import { dateWords } from '#core/text/calendar.ts';
import { dayFromSchoolYear } from '#core/class/school-year.ts';
import { DAY_MS, dayOf } from '#core/text/day.ts';

type Props = { base: string; lang: Locale; all: Assignable[] };
type Words = (typeof assign)['vi'];

/** The target of “Gõ chữ trên giấy” on the start page. */
const TYPE = '#ma';

const inAddress = (): string => /^#giao-(.+)$/.exec(location.hash)?.[1] ?? '';

/** Renders a class's lessons and hides the rest of the page until “Không phải lớp em”. */
export function Island({ base, lang, all }: Props) {
  const words = assign[lang];
  const typed = typedPaper[lang];
  const [code, setCode] = useState(inAddress() || getAssignment());
  const [typing, setTyping] = useState(location.hash === TYPE);
  // A layout effect: it would miss an address change between rendering and the next frame.
  useLayoutEffect(() => {
    const opened = () => {
      if (inAddress()) setCode(inAddress());
      if (location.hash === TYPE) setTyping(true);
    };
    addEventListener('hashchange', opened);
    return () => removeEventListener('hashchange', opened);
  }, []);
  const read = parseAssignment(code);
  const isGiven = code !== '' && read.state === 'read';
  const isForClass = read.state === 'read' && read.forClass !== undefined;
  // Before paint: a pupil who sees the class's lessons and moves on at once finds them on the next
  // page too.
  useLayoutEffect(() => {
    if (isGiven) saveAssignment(plainCodes(code), isForClass);
    document.documentElement.classList.toggle('given-lessons', isGiven);
  }, [isGiven, code, isForClass]);
  const forget = () => {
    saveAssignment('');
    setCode('');
    history.replaceState(null, '', location.pathname);
  };
  if (isGiven)
    return (
      <Ours
        {...assignedFrom(read.items, all)}
        base={base}
        lang={lang}
        words={words}
        forClass={read.forClass}
        forget={forget}
      />
    );
  if (!typing && code === '')
    return (
      <p>
        <button class="button" onClick={() => setTyping(true)}>
          {typed.type}
        </button>
      </p>
    );
  return (
    <CodeForm
      base={base}
      lang={lang}
      words={words}
      says={code !== '' && read.state === 'wrong' ? typed.wrong[read.why] : ''}
      open={setCode}
      done={() => setTyping(false)}
    />
  );
}

/** Returns the date of a code if it is not today; the code opens all the same. */
function otherDay({ day }: ClassDay): string | null {
  const today = dayOf(Date.now());
  const meant = dayFromSchoolYear(day, today);
  return meant === today ? null : dateWords(new Date(meant * DAY_MS));
}

type OursProps = { lang: Locale } & ReturnType<typeof assignedFrom> & {
    base: string;
    words: Words;
    forClass: ClassDay | undefined;
    forget(): void;
  };

function Ours({ given, unknown, base, lang, words, forClass, forget }: OursProps) {
  const day = forClass && otherDay(forClass);
  return (
    <section>
      <h1>{words.ours}</h1>
      {day && <p class="note">{interpolate(words.otherDay, { day })}</p>}
      <div class="ours">
        {given
          .flatMap(({ lessons }) => lessons)
          .map(({ id, title, minutes, written }) =>
            written ? (
              <a key={id} href={`${base}lessons/${id}/`}>
                {title}
                <small>{interpolate(words.minutes, { n: minutes })}</small>
              </a>
            ) : (
              <span key={id} class="soon">
                {title}
                <small>{words.notWritten}</small>
              </span>
            ),
          )}
      </div>
      {unknown > 0 && <p>{words.unknown}</p>}
      <SeatCount lang={lang} />
      {forClass && <SaveAll lang={lang} />}
      <p>
        {forClass && (
          <span class="small">{interpolate(words.ofClass, { n: forClass.number })}</span>
        )}{' '}
        <button class="button quiet" onClick={forget}>
          {words.other}
        </button>
      </p>
    </section>
  );
}

/** True on pages served by a lab's server, which have a line for cards. */
const hasCards = (): boolean => document.querySelector('[data-island="lan-card"]') !== null;

function CodeForm({
  base,
  lang,
  words,
  says,
  open,
  done,
}: {
  base: string;
  lang: Locale;
  words: Words;
  says: string;
  open(code: string): void;
  done(): void;
}) {
  const [wrongFile, setWrongFile] = useState('');
  const openFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readGivenFile(await file.text().catch(() => ''));
    input.value = '';
    if (read.state === 'read') open(read.given);
    else setWrongFile(words.wrongFile[read.why]);
  };
  return (
    <PaperForm
      id="class-code"
      lang={lang}
      says={wrongFile || says}
      openCode={open}
      openCard={
        hasCards() ? async (card) => (await loadOpenCard()).openCard(base, lang, card) : undefined
      }
      done={done}
    >
      <label class="button file">
        {words.openFile}
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void openFile(event.currentTarget)}
        />
      </label>
    </PaperForm>
  );
}
