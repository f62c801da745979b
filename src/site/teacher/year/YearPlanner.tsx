import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarFile } from '#core/year/calendar-file.ts';
import { itemsFor, type YearCatalog } from '#core/year/catalog.ts';
import { usualFirstMonday } from '#core/year/day.ts';
import { addClass, placeItem, removeClass } from '#core/year/edit-year.ts';
import { fillYear, weekThatFits } from '#core/year/fill-year.ts';
import type { ClassYear, SchoolYear } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import { year as yearWords } from '../messages/year.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { AddClass } from './AddClass.tsx';
import { ClassForm } from './ClassForm.tsx';
import { ItemList } from './ItemList.tsx';
import { useYear } from './use-year.ts';
import { WeekList } from './WeekList.tsx';
import { YearFaults } from './YearFaults.tsx';

type Props = { base: string; catalog: YearCatalog };

/**
 * Renders the teacher's year: classes, the items each has to place, the weeks. Every change is
 * stored on this device.
 */
export function Island({ base, catalog }: Props) {
  const words = yearWords.vi;
  const { year, trouble, canUndo, change, undo } = useYear(
    usualFirstMonday(new Date().toISOString().slice(0, 10)),
  );
  const [shown, setShown] = useState(year.classes[0]?.id);
  const [picked, setPicked] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // The clicked element is gone: keyboard focus continues at this one.
  const [goTo, setGoTo] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (goTo === null) return;
    root.current?.querySelector<HTMLElement>(`[data-go="${goTo}"]`)?.focus();
    setGoTo(null);
  }, [goTo]);

  const schoolClass = year.classes.find(({ id }) => id === shown) ?? year.classes[0];
  const items = schoolClass ? itemsFor(catalog, schoolClass.grade) : [];
  const titleOf = (key: string): string => items.find((item) => item.key === key)?.title ?? '';
  const act = (next: SchoolYear, sentence: string, go: string | null = null) => {
    change(next);
    setSaid(sentence);
    setPicked(null);
    setGoTo(go);
  };
  const withOwn = (changed: ClassYear): SchoolYear => ({
    ...year,
    classes: year.classes.map((candidate) => (candidate.id === changed.id ? changed : candidate)),
  });
  const place = (id: string, key: string, n: number) => {
    const next = placeItem(year, id, key, n);
    const placed = next.classes.find((candidate) => candidate.id === id)!.placed;
    const waiting = items.find((item) => placed[item.key] === undefined);
    act(
      next,
      interpolate(words.placed, { title: titleOf(key), n }),
      `item-${(waiting ?? { key }).key}`,
    );
  };
  const pick = (key: string | null) => {
    setPicked(key);
    setSaid(key === null ? '' : interpolate(words.placing, { title: titleOf(key) }));
    if (key === null) return setGoTo(picked === null ? null : `item-${picked}`);
    // The weeks are far below on a phone, and far away by keyboard: go to the first that fits.
    const n = schoolClass && weekThatFits(year, schoolClass, items, { key, from: 1 });
    setGoTo(`put-${n ?? 1}`);
  };
  const fillRest = (before: ClassYear) => {
    const filled = fillYear(year, before, items);
    const n = Object.keys(filled.placed).length - Object.keys(before.placed).length;
    const left = items.filter(({ key }) => filled.placed[key] === undefined).length;
    act(
      withOwn(filled),
      [
        interpolate(words.filled, { n }),
        ...(left > 0 ? [interpolate(words.notFilled, { n: left })] : []),
      ].join(' '),
    );
  };
  const saveCalendar = () =>
    saveFile(
      calendarFile(
        year,
        (grade) => itemsFor(catalog, grade),
        {
          name: words.calendarName,
          summary: (name, { title }) => interpolate(words.summary, { name, title }),
        },
        new Date(),
      ),
      words.file,
      'text/calendar',
    );
  return (
    <div class="year" ref={root}>
      {trouble !== 'none' && (
        <p class="note" role="alert">
          {words[trouble]}
        </p>
      )}
      <div class="year-top screen-only">
        <AddClass
          words={words}
          year={year}
          add={(grade) => {
            const next = addClass(year, grade);
            act(next, '', 'name');
            setShown(next.classes.at(-1)!.id);
          }}
          setYear={(next) => act(next, '')}
        />
        <p class="row acts">
          <button
            class={canUndo ? 'button' : 'button waiting'}
            aria-disabled={!canUndo}
            onClick={() => {
              if (!canUndo) return;
              undo();
              setPicked(null);
              setSaid(words.undone);
            }}
          >
            {words.undo}
          </button>
          {schoolClass && (
            <>
              <button class="button" data-print>
                {words.print}
              </button>
              <button class="button" aria-describedby="calendar-how" onClick={saveCalendar}>
                {words.calendar}
              </button>
            </>
          )}
        </p>
        {schoolClass && (
          <p class="small" id="calendar-how">
            {words.calendarHow}
          </p>
        )}
      </div>
      <p role="status" class="year-said screen-only">
        {said}
      </p>
      {!schoolClass && <p class="note">{words.empty}</p>}
      {year.classes.length > 0 && (
        <div class="chairs screen-only" role="group" aria-label={words.classes}>
          {year.classes.map(({ id, name }) => (
            <button
              key={id}
              class="seat"
              aria-pressed={id === schoolClass?.id}
              onClick={() => {
                setShown(id);
                setPicked(null);
                setSaid('');
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {schoolClass && (
        <>
          <ClassForm
            key={schoolClass.id}
            words={words}
            own={schoolClass}
            year={year}
            change={(next) => act(next, '')}
            remove={() =>
              act(
                removeClass(year, schoolClass.id),
                interpolate(words.removed, { name: schoolClass.name }),
                'add',
              )
            }
          />
          <YearFaults words={words} year={year} own={schoolClass} items={items} />
          <div class="year-parts">
            <ItemList
              base={base}
              words={words}
              own={schoolClass}
              items={items}
              picked={picked}
              pick={pick}
              fillRest={() => fillRest(schoolClass)}
              clear={() =>
                act(
                  withOwn({ ...schoolClass, placed: {} }),
                  interpolate(words.cleared, { name: schoolClass.name }),
                )
              }
            />
            <WeekList
              words={words}
              year={year}
              own={schoolClass}
              items={items}
              picked={picked}
              place={(key, n) => place(schoolClass.id, key, n)}
              cancel={() => pick(null)}
              takeOut={(key) =>
                act(
                  placeItem(year, schoolClass.id, key, null),
                  interpolate(words.takenOut, { title: titleOf(key) }),
                  `item-${key}`,
                )
              }
              setYear={(next) => {
                change(next);
                setSaid('');
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}
