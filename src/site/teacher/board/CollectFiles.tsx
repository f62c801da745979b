import { useState } from 'preact/hooks';
import { addCollection } from '#core/class/class-commands.ts';
import { admitAll, createCollection } from '#core/class/collect.ts';
import { newId } from '#core/progress/ids.ts';
import { pupilsOf } from '#core/class/work.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { cardsOf, type ClassSession } from './open-class.ts';
import { PupilChoice } from './PupilChoice.tsx';
import {
  readFiles,
  recordsOf,
  sureByNumber,
  type HandedRow,
  type ReadFiles,
} from './read-files.ts';
import type { OnCollected } from './use-took.tsx';

const words = classes.collect;

/** Reads up to forty dropped files, and shows their owners, new answers and errors. */
export function CollectFiles({ open, took }: { open: ClassSession; took: OnCollected }) {
  const { book, lessons } = open;
  const [read, setRead] = useState<ReadFiles | null>(null);
  const [reading, setReading] = useState(0);
  const pupils = pupilsOf(book);
  const receive = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(files.length);
    const next = await readFiles(files, book);
    setReading(0);
    setRead(next);
  };
  const rows = read?.rows ?? [];
  const setOwner = (row: HandedRow, owner: string | null) =>
    read &&
    setRead({
      ...read,
      rows: read.rows.map((candidate) => (candidate === row ? { ...row, owner } : candidate)),
    });
  const admitting = rows.map((row) => ({
    row,
    come: admitAll(book, row.handed, row.owner ?? '', lessons),
  }));
  const taken = admitting.filter(({ row, come }) => row.owner && come.fresh > 0);
  const children = new Set(taken.map(({ row }) => row.owner)).size;
  const byNumber = sureByNumber(rows);
  const agree = () =>
    read &&
    setRead({
      ...read,
      rows: rows.map((row) => (byNumber.includes(row) ? { ...row, owner: row.suggested } : row)),
    });
  const cardsAsked = cardsOf(
    pupils
      .filter(({ id }) => byNumber.some(({ suggested }) => suggested === id))
      .map(({ card }) => card),
  );
  const takeAll = () => {
    const taking = createCollection(newId(), 'files', Date.now(), recordsOf(taken));
    setRead(null);
    void took(addCollection(book, taking), taking.id, interpolate(words.taken, { n: children }));
  };
  return (
    <section
      class="plate drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void receive([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2>{words.files}</h2>
      <p>{words.filesHow}</p>
      <p>
        <label class="button main file">
          {words.choose}
          <input
            class="unseen"
            type="file"
            multiple
            accept=".json,.zip,application/json,application/zip"
            onChange={(event) => {
              const input = event.currentTarget;
              void receive([...(input.files ?? [])]).then(() => (input.value = ''));
            }}
          />
        </label>{' '}
        {words.drop}
      </p>
      <p role="status">{reading > 0 && interpolate(words.reading, { n: reading })}</p>
      {read && (
        <>
          {(read.faults.length > 0 || read.left > 0) && (
            <ul class="faults">
              {read.faults.map(({ file, why }, index) => (
                <li key={index}>{interpolate(words.file, { file, why: words.refused[why] })}</li>
              ))}
              {read.left > 0 && <li>{interpolate(words.left, { n: read.left })}</li>}
            </ul>
          )}
          {byNumber.length > 0 && (
            <p class="note">
              {interpolate(words.byNumber, { cards: cardsAsked })}{' '}
              <button class="button" onClick={agree}>
                {words.agree}
              </button>
            </p>
          )}
          <ul class="handed">
            {admitting.map(({ row, come }, index) => (
              <li key={index}>
                <p>
                  <b>
                    {row.handed.name
                      ? interpolate(words.named, { name: row.handed.name })
                      : words.unnamed}
                  </b>{' '}
                  · {row.file} ·{' '}
                  {come.fresh === 0
                    ? words.have
                    : interpolate(words.answers, {
                        n: row.handed.attempts.length,
                        fresh: come.fresh,
                      })}{' '}
                  {!row.isWhole && come.fresh > 0 && <>{words.unchecked} </>}
                  {come.newerLessons > 0 && interpolate(words.newer, { n: come.newerLessons })}
                </p>
                {come.fresh > 0 && (
                  <PupilChoice
                    label={words.whose}
                    pupils={pupils}
                    value={row.owner ?? ''}
                    none={words.nobody}
                    choose={(pupil) => setOwner(row, pupil || null)}
                  />
                )}
              </li>
            ))}
          </ul>
          <p>
            <button
              class="button main"
              aria-disabled={children === 0 || undefined}
              onClick={() => children > 0 && takeAll()}
            >
              {children > 0 ? interpolate(words.take, { n: children }) : words.takeNone}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
