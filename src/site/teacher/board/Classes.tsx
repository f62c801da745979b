import { useEffect, useState } from 'preact/hooks';
import { withoutErased } from '#core/class/class-commands.ts';
import { mergeBooks, type ClassBook } from '#core/class/book.ts';
import { dayOf } from '#core/text/calendar.ts';
import { schoolYearOf } from '#core/class/school-year.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { report } from '../messages/report.ts';
import {
  asksForCopy,
  classBook,
  classHeads,
  deleteClass,
  saveClass,
  isClassStoreDurable,
  unreadClasses,
  type ClassHead,
} from '../state/class-books.ts';
import type { SaveResult } from '#player/storage/port.ts';
import { whenIdle } from '#player/hydrate/when-idle.ts';
import { ClassList } from './ClassList.tsx';
import { classIn } from './class-path.ts';
import { bandLessons, inGradeOrder, type ClassSession } from './open-class.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = { base: string; bands: readonly { id: string; grades: readonly number[] }[] };
type Loaded = Omit<ClassSession, 'change'>;
type Place = Omit<NonNullable<ReturnType<typeof classIn>>, 'number'>;
const DEMO_GRADE = 4;

// Opened before rendering: the page exists for this list. Other parts load on demand.
void isClassStoreDurable();
const parts = {
  page: () => import('./ClassPage.tsx'),
  make: () => import('./NewClass.tsx'),
  copy: () => import('./CopyFile.tsx'),
  demo: () => import('./demo-class.ts'),
};
if (classIn(location.hash)) void parts.page();

/** Loads a part on demand; returns null until it has loaded. */
function usePart<Part>(
  wanted: boolean,
  load: () => Promise<Part>,
  failed: () => void,
): Part | null {
  const [part, setPart] = useState<{ it: Part } | null>(null);
  const latest = useLatest({ part, load, failed });
  useEffect(() => {
    if (wanted && !latest.current.part)
      latest.current.load().then((it) => setPart({ it }), latest.current.failed);
  }, [wanted, latest]);
  return part?.it ?? null;
}

/** Renders /teachers/classes/: the classes of this device, and the open one. */
export function Island({ base, bands }: Props) {
  const [heads, setHeads] = useState<ClassHead[] | null>(null);
  const [unread, setUnread] = useState<string[]>([]);
  const [asks, setAsks] = useState(false);
  const [isKept, setKept] = useState(true);
  const [making, make] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [fault, setFault] = useState('');
  const [place, setPlace] = useState<Place>({ view: 'board' });
  const unloaded = () => setFault(classes.unloaded);
  const page = usePart(loaded !== null, parts.page, unloaded);
  const form = usePart(making, parts.make, unloaded);
  // It is below the list, so load it after the list is painted.
  const [hasList, listed] = useState(false);
  useEffect(() => void (heads && whenIdle(() => listed(true))), [heads]);
  const copy = usePart(hasList, parts.copy, unloaded);
  const reread = async (): Promise<ClassHead[]> => {
    // Started in parallel: the list waits for the slowest request, not for all in turn.
    const heads = classHeads();
    const [keeps, isTime, known, spoiled] = await Promise.all([
      isClassStoreDurable(),
      asksForCopy(Date.now(), heads),
      heads,
      unreadClasses(),
    ]);
    setUnread(spoiled);
    setKept(keeps);
    setAsks(isTime);
    setHeads(known);
    return known;
  };
  /** Opens the class in the address, as linked from the teachers' home. */
  const openNamed = async (known: readonly ClassHead[]) => {
    const named = classIn(location.hash);
    const head = known.find(({ about }) => !about.isArchived && about.number === named?.number);
    if (!named || !head) return;
    setPlace(named);
    void bandLessons(base, bandOf(head.about.grade)).catch(() => {});
    await openClass(head.id);
  };
  const start = useLatest(() => reread().then(openNamed, () => setFault(classes.unread)));
  useEffect(() => void start.current(), [start]);

  const bandOf = (grade: number) => bands.find(({ grades }) => grades.includes(grade))!.id;
  const show = async (book: ClassBook | 'demo') => {
    setFault('');
    const grade = book === 'demo' ? DEMO_GRADE : book.about.value.grade;
    const band = bandOf(grade);
    try {
      const { built, lessons, statements } = await bandLessons(base, band);
      const ordered = inGradeOrder(lessons, grade);
      const demo = book === 'demo' ? await parts.demo() : null;
      const year = schoolYearOf(dayOf(Date.now()));
      setLoaded({
        book:
          book === 'demo' ? demo!.demoClass([...ordered.values()], grade, year, Date.now()) : book,
        ...{ lessons: ordered, statements, built: Date.parse(built), isDemo: book === 'demo' },
      });
      make(false);
    } catch {
      setFault(classes.unloaded);
    }
  };
  const openClass = async (id: string) => {
    // Fetch its lessons while the class is read.
    const about = heads?.find((head) => head.id === id)?.about;
    if (about) void bandLessons(base, bandOf(about.grade)).catch(() => {});
    const book = await classBook(id).catch(() => null);
    if (book) await show(book);
    else setFault(classes.unread);
  };
  const keep = async (next: ClassBook): Promise<SaveResult> => {
    const kept = await saveClass(next);
    setFault(
      kept.state === 'refused' ? classes.refused[kept.why === 'full' ? 'full' : 'failed'] : '',
    );
    return kept;
  };
  const created = async (book: ClassBook) => {
    if ((await keep(book)).state === 'refused') return;
    await reread();
    await show(book);
  };
  const close = () => {
    if (classIn(location.hash)) history.replaceState(null, '', location.pathname);
    setPlace({ view: 'board' });
    setLoaded(null);
    void reread();
  };

  const notes = (
    <div role="status">
      {!isKept && <p class="note">{classes.memory}</p>}
      {fault && (
        <p class="note">
          {fault}{' '}
          {fault === classes.unloaded && (
            <button class="button" onClick={() => setFault('')}>
              {classes.cancel}
            </button>
          )}
        </p>
      )}
    </div>
  );
  if (loaded) {
    const open: ClassSession = {
      ...loaded,
      change: async (next) => {
        const kept: SaveResult = loaded.isDemo ? { state: 'kept' } : await keep(next);
        // Saving takes a while: keep changes made meanwhile (by the lab's strip or a click) on the
        // page, and a class closed meanwhile closed.
        if (kept.state === 'kept')
          setLoaded((now) =>
            now?.book.id === next.id
              ? { ...now, book: withoutErased(mergeBooks(now.book, next)) }
              : now,
          );
        return kept;
      },
    };
    return (
      <>
        {notes}
        {page && (
          <page.ClassPage
            key={loaded.book.id}
            open={open}
            base={base}
            first={place}
            close={close}
            drop={() => void deleteClass(loaded.book.id).then(close)}
            openOther={(id) => void openClass(id)}
          />
        )}
      </>
    );
  }
  return (
    <>
      {notes}
      {heads === null ? (
        !fault && <p role="status">{classes.reading}</p>
      ) : (
        <>
          <p>{classes.intro}</p>
          {location.protocol === 'file:' && <p class="note">{classes.onStick}</p>}
          {unread.length > 0 && (
            <p class="note">{interpolate(classes.unreadOne, { names: unread.join(', ') })}</p>
          )}
          <ClassList heads={heads} open={(id) => void openClass(id)} />
          {making ? (
            form && <form.NewClass make={(book) => void created(book)} cancel={() => make(false)} />
          ) : (
            <p class="row acts">
              <button class="button main" onClick={() => make(true)}>
                {classes.make}
              </button>
              <button class="button" onClick={() => void show('demo')}>
                {classes.demo}
              </button>
              {heads.length > 0 && (
                <a class="button" href={`${base}teachers/report/`}>
                  {report.title}
                </a>
              )}
            </p>
          )}
          {copy && (
            <copy.CopyFile
              hasClasses={heads.length > 0}
              asks={asks}
              changed={() => void reread()}
            />
          )}
        </>
      )}
    </>
  );
}
