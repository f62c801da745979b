import { useEffect, useState } from 'preact/hooks';
import { browsers } from '#curriculum/browser-data/browsers.ts';
import type { Internet, Linked } from '#core/lab/lab-advice.ts';
import { rowsOf, type Row, type Sound, type Voice, type Wipe } from '#core/lab/lab-findings.ts';
import { interpolate } from '#core/text/messages.ts';
import { lab } from './messages/lab.ts';
import { labMark } from '#player/progress/lab-mark.ts';
import { FindingSign } from './FindingSign.tsx';
import { LabTarget } from './LabTarget.tsx';
import { LabSound } from './LabSound.tsx';
import { LabWipe } from './LabWipe.tsx';
import { measureLab, voiceHere, type Measured } from './measure-lab.ts';

type Props = { base: string };

const builtOn = (): number =>
  Date.parse(document.querySelector<HTMLElement>('[data-built]')?.dataset.built ?? '') ||
  Date.now();
const clockWords = (ms: number): string =>
  new Date(ms).toLocaleString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });

/**
 * Renders /teachers/lab/: this computer's abilities, a row per check, and the suitable target for
 * its lab.
 */
export function Island({ base }: Props) {
  const words = lab.vi;
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [mark] = useState(labMark);
  const [wipe, setWipe] = useState<Wipe>(mark ? 'unasked' : 'cannot');
  const [sound, setSound] = useState<Sound>('unasked');
  const [voice, setVoice] = useState<Voice>(voiceHere());
  const [answers, setAnswers] = useState<{ internet: Internet; linked: Linked }>({
    internet: 'unknown',
    linked: 'unknown',
  });
  useEffect(() => {
    void measureLab(browsers, builtOn()).then(setMeasured);
    if ('speechSynthesis' in globalThis)
      speechSynthesis.addEventListener?.('voiceschanged', () => setVoice(voiceHere()));
  }, []);
  if (!measured) return <p role="status">{words.looking}</p>;

  const rows = rowsOf({ ...measured, wipe, sound, voice });
  const more = ({ check }: Row) => {
    if (check === 'clock')
      return <p>{interpolate(words.clockSays, { time: clockWords(measured.clock.now) })}</p>;
    if (check === 'sound') return <LabSound words={words.sound} found={setSound} />;
    return check === 'wipe' && mark ? (
      <LabWipe words={words.wipe} mark={mark} found={setWipe} />
    ) : null;
  };
  return (
    <>
      <LabTarget
        words={words.target}
        base={base}
        situation={{ ...answers, keeps: measured.keeps, wipe }}
        change={(part) => setAnswers({ ...answers, ...part })}
      />
      <ul class="lab-rows">
        {rows.map((row) => {
          const { what, todo } = words.findings[row.finding];
          return (
            <li key={row.check} class={`lab-row ${row.mark}`} data-check={row.check}>
              <FindingSign mark={row.mark} />
              <div>
                <h3>
                  {words.checks[row.check]}
                  <span class="lab-word"> {words.marks[row.mark]}</span>
                </h3>
                <p role={row.check === 'wipe' || row.check === 'sound' ? 'status' : undefined}>
                  {interpolate(what, row.values)}
                </p>
                {todo && (
                  <p class="screen-only">
                    <b>{words.todo}</b> {todo}
                  </p>
                )}
                {more(row)}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
