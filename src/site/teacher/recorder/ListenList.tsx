import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { heardFileName, writeHeardFile, type HeardMark } from '#core/files/heard-file.ts';
import { dayOf, DAY_MS } from '#core/text/day.ts';
import { interpolate } from '#core/text/messages.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { useLatest } from '#player/ui/use-latest.ts';
import { heardMarks, keepHeardMarks } from '../state/heard-marks.ts';
import { ClipLoader, type LoadedClip } from './clip-loader.ts';
import { listening } from './messages/listening.ts';
import { ListenCard } from './ListenCard.tsx';

type Props = {
  base: string;
  /** Number of clips in this copy. */
  n: number;
  lessons: { id: string; title: string }[];
};
/** The clips of this copy: their texts in order, and the names marked in the project's list. */
type Clips = { texts: Record<string, string>; marked: string[] };
type Loaded<T> = T | 'waiting' | 'missing';
/** The clip on the screen: its sound, and since when it has been audible. */
type Now = { name: string; clip: LoadedClip; startedAt: number };

const words = listening.vi;
const AHEAD = 3;
/** A second press of a double click must not mark the next clip. */
const MIN_HEARD_MS = 250;
const today = (): string => new Date(dayOf(Date.now()) * DAY_MS).toJSON().slice(0, 10);

const fetched = async <T,>(address: string): Promise<T> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return (await answer.json()) as T;
};

const loadClips = async (base: string): Promise<Clips> => {
  const [texts, marked] = await Promise.all([
    fetched<Record<string, string>>(`${base}clips/texts.json`),
    fetched<string[]>(`${base}clips/marked.json`),
  ]);
  return { texts, marked };
};
const namesOfLesson = async (base: string, lesson: string): Promise<string[]> =>
  (await fetched<string[]>(`${base}clips/vi/${lesson}.json`)).flatMap(
    (file) => /(\w+)\.opus$/.exec(file)?.[1] ?? [],
  );

/** Loads something again when `key` changes or `retry` is called; `isOn` starts it. */
function useLoaded<T>(isOn: boolean, key: string, load: () => Promise<T>) {
  const [loaded, setLoaded] = useState<Loaded<T>>('waiting');
  const [tries, setTries] = useState(0);
  const latestLoad = useLatest(load);
  useEffect(() => {
    if (!isOn) return;
    let isLeft = false;
    setLoaded('waiting');
    latestLoad.current().then(
      (come) => isLeft || setLoaded(come as Loaded<T>),
      () => isLeft || setLoaded('missing'),
    );
    return () => void (isLeft = true);
  }, [isOn, key, tries, latestLoad]);
  return { loaded, retry: () => setTries(tries + 1) };
}

/** Renders the listening list: one clip after another, played and marked. */
export function Island({ base, n, lessons }: Props) {
  const [isOpen, setOpen] = useState(location.hash === '#nghe');
  const isFile = location.protocol === 'file:';
  if (n === 0) return <p>{words.none}</p>;
  if (isFile) return <p>{words.fromFile}</p>;
  return isOpen ? (
    <List base={base} lessons={lessons} close={() => setOpen(false)} />
  ) : (
    <>
      <p>{interpolate(words.intro, { n })}</p>
      <p>
        <button class="button main" onClick={() => setOpen(true)}>
          {heardMarks().length > 0 ? words.open : words.openFirst}
        </button>
      </p>
    </>
  );
}

type ListProps = Pick<Props, 'base' | 'lessons'> & { close(): void };

function List({ base, lessons, close }: ListProps) {
  const [lesson, setLesson] = useState('');
  const clips = useLoaded(true, '', () => loadClips(base));
  const chosen = useLoaded(lesson !== '', lesson, () => namesOfLesson(base, lesson));
  const isWaiting = clips.loaded === 'waiting' || (lesson !== '' && chosen.loaded === 'waiting');
  const isMissing = clips.loaded === 'missing' || (lesson !== '' && chosen.loaded === 'missing');
  const names = useMemo(() => {
    if (isWaiting || isMissing) return [];
    const { texts } = clips.loaded as Clips;
    return lesson === ''
      ? Object.keys(texts)
      : (chosen.loaded as string[]).filter((name) => name in texts);
  }, [isWaiting, isMissing, clips.loaded, chosen.loaded, lesson]);
  return (
    <>
      <p class="listen-which">
        <label for="listen-which">{words.which}</label>{' '}
        <select
          id="listen-which"
          value={lesson}
          onChange={(event) => setLesson(event.currentTarget.value)}
        >
          <option value="">{words.all}</option>
          {lessons.map(({ id, title }) => (
            <option key={id} value={id}>
              {interpolate(words.lesson, { title })}
            </option>
          ))}
        </select>{' '}
        <button class="button quiet" onClick={close}>
          {words.close}
        </button>
      </p>
      {isMissing ? (
        <p role="status">
          {words.missing}{' '}
          <button
            class="button"
            onClick={() => {
              if (clips.loaded === 'missing') clips.retry();
              if (chosen.loaded === 'missing') chosen.retry();
            }}
          >
            {words.retry}
          </button>
        </p>
      ) : isWaiting ? (
        <p role="status">{words.opening}</p>
      ) : (
        <Listen base={base} names={names} {...(clips.loaded as Clips)} />
      )}
    </>
  );
}

function Listen({ base, names, texts, marked }: { base: string; names: string[] } & Clips) {
  const [marks, setMarks] = useState(heardMarks);
  const [isKept, setKept] = useState(true);
  const [undone, setUndone] = useState('');
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<'loading' | 'noSound' | 'press' | null>('loading');
  const [saved, setSaved] = useState('');
  const now = useRef<Now | null>(null);
  const audio = useRef<HTMLAudioElement | null>(null);
  const loader = useMemo(() => new ClipLoader(base), [base]);

  const judged = new Set([...marked, ...marks.map(({ name }) => name)]);
  const left = names.filter((name) => !judged.has(name));
  const current = undone && !judged.has(undone) ? undone : left[0];
  const latestCurrent = useLatest(current);
  const ahead = [current, ...left.slice(0, AHEAD)].join(' ');

  const start = async (name: string, { address, sum }: LoadedClip): Promise<void> => {
    audio.current?.pause();
    audio.current = new Audio(address);
    try {
      await audio.current.play();
      if (latestCurrent.current !== name) return;
      now.current = { name, clip: { address, sum }, startedAt: Date.now() };
      setTrouble(null);
    } catch (error) {
      const isBlocked = error instanceof DOMException && error.name === 'NotAllowedError';
      if (latestCurrent.current === name && (error as Error).name !== 'AbortError')
        setTrouble(isBlocked ? 'press' : 'noSound');
    }
  };
  const play = async (): Promise<void> => {
    if (!current) return;
    const isKnown = now.current?.name === current;
    if (!isKnown) setTrouble('loading');
    const clip = await loader.load(current).catch(() => null);
    if (latestCurrent.current !== current) return;
    if (clip) await start(current, clip);
    else setTrouble('noSound');
  };
  const latestPlay = useLatest(play);
  useEffect(() => {
    void latestPlay.current();
    return () => audio.current?.pause();
  }, [current, latestPlay]);
  useEffect(() => {
    const wanted = ahead.split(' ').filter((name) => name !== '');
    loader.keep(wanted);
    for (const name of wanted) void loader.load(name).catch(() => undefined);
  }, [loader, ahead]);

  const change = (next: HeardMark[]): void => {
    setMarks(next);
    setKept(keepHeardMarks(next).state === 'kept');
    setSaved('');
  };
  const mark = (isClear: boolean): void => {
    const heard = now.current;
    if (!current || heard?.name !== current || Date.now() - heard.startedAt < MIN_HEARD_MS) return;
    change([...marks, { name: current, isClear, on: today(), sum: heard.clip.sum }]);
    setUndone('');
    say(
      interpolate(isClear ? words.marked.clear : words.marked.unclear, { text: texts[current]! }),
    );
  };
  const undo = (): void => {
    const last = marks[marks.length - 1];
    if (!last) return;
    change(marks.slice(0, -1));
    setUndone(last.name in texts ? last.name : '');
    say(words.undone);
  };
  const save = (): void => {
    // Marks of texts that this copy no longer has would fit nothing.
    const rows = marks.filter(({ name }) => name in texts);
    const file = heardFileName(today());
    saveFile(writeHeardFile(rows), file);
    setSaved(interpolate(words.saved, { file, n: rows.length }));
  };

  if (names.length === 0) return <p role="status">{words.none}</p>;
  const unclearCount = marks.filter(({ name, isClear }) => !isClear && names.includes(name)).length;
  const heardCount = names.length - left.length;
  return (
    <>
      <p class="listen-progress">
        <b>{interpolate(words.progress, { n: heardCount, of: names.length })}</b>
        {unclearCount > 0 && ` · ${interpolate(words.unclear, { n: unclearCount })}`}
        <progress max={names.length} value={heardCount} aria-hidden="true" />
      </p>
      <ListenCard
        text={current ? texts[current]! : null}
        count={names.length}
        trouble={trouble && words[trouble]}
        canUndo={marks.length > 0}
        play={() => void play()}
        mark={mark}
        undo={undo}
      />
      <p class="unseen" role="status">
        {said}
      </p>
      {marks.length > 0 && (
        <p class="record-acts">
          <button class={current ? 'button' : 'button main'} onClick={save}>
            {words.save}
          </button>
          <span role="status">{saved || (isKept ? words.stays : words.unkept)}</span>
        </p>
      )}
    </>
  );
}
