import { useState } from 'preact/hooks';
import { render } from 'preact';
import { fill } from '../../../messages/area.ts';
import { lanDesk } from '../../../messages/lan-desk.ts';
import { cardNumber, writeCardCode } from '../../../transfer/card-code.ts';
import type { ClassOverview } from '../../../transfer/lan-answers.ts';
import { Address } from './Address.tsx';
import { CardTable, type CardAct } from './CardTable.tsx';
import { changeCard, classWork, letIn, seeClass, unlockPin, type Asked } from './class-desk.ts';
import { PinBox } from './PinBox.tsx';
import { ShutOut } from './ShutOut.tsx';
import { WithPin, type Opened } from './with-pin.tsx';

const words = lanDesk.vi.teacher;

function saveFile(text: string): string {
  const day = new Date();
  const file = `em-len-mang-lop-${day.getFullYear()}-${cardNumber(day.getMonth() + 1)}-${cardNumber(day.getDate())}.json`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return file;
}

function Desk({ seen, session, reload }: Opened & { seen: ClassOverview }) {
  const [told, tell] = useState('');
  const [home] = seen.addresses;
  const act: CardAct = async (what, n) => {
    const done = await changeCard(what, session, n);
    if (done.state === 'refused') return tell(words[done.why === 'pin' ? 'wrongPin' : done.why]);
    const code = done.body.code ? writeCardCode(n, done.body.code) : '';
    tell(what === 'unlock' ? words.unlockDone : fill(what === 'renew' ? words.renewed : words.erased, { n: cardNumber(n), code }));
    reload();
  };
  const open = async (asked: Promise<Asked<object>>, done: string): Promise<void> => {
    const come = await asked;
    tell(come.state === 'answered' ? done : words[come.why === 'pin' ? 'wrongPin' : come.why]);
    reload();
  };
  const save = async () => {
    const come = await classWork(session);
    tell(come.state === 'answered' ? fill(words.saved, { file: saveFile(come.body) }) : words[come.why === 'pin' ? 'wrongPin' : come.why]);
  };
  return (
    <>
      {seen.isFull && <p class="note bad" role="alert">{words.full}</p>}
      <Address addresses={seen.addresses} how={words.addressHow} />
      <ShutOut
        seen={seen}
        unlock={(n) => void act('unlock', n)}
        unlockPin={() => void open(unlockPin(session), words.unlockDone)}
        letIn={(machine) => void open(letIn(session, machine), fill(words.letInDone, { machine }))}
      />
      <p class="acts">
        <a class="button main" href="phieu/">{words.print}</a>
        <a class="button" href="quet/">{words.scan}</a>
        <button class="button" onClick={() => void save()}>{words.save}</button>
        <a class="button" href={`${home ?? '/'}teachers/assign/`}>{words.assign}</a>
      </p>
      <p role="status">{told}</p>
      <CardTable cards={seen.cards} act={act} reload={reload} />
      <PinBox session={session} />
      <p class="small">{words.where}</p>
    </>
  );
}

render(<WithPin load={seeClass}>{(seen, opened) => <Desk seen={seen} {...opened} />}</WithPin>, document.getElementById('desk')!);
