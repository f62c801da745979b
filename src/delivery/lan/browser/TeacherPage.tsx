import { useState } from 'preact/hooks';
import { render } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import { me } from '#site/pupil/messages/me.ts';
import { cardNumber, writeCardCode } from '#core/codes/card-code.ts';
import type { ClassOverview } from '#core/files/lan-answers.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { Address } from './Address.tsx';
import { CardTable, type CardAct } from './CardTable.tsx';
import { changeCard, classWork, letIn, seeClass, type LanResult } from './class-client.ts';
import { PinBox } from './PinBox.tsx';
import { ShutOut } from './BlockedClients.tsx';
import { WithPin, type Opened } from './with-pin.tsx';

const words = lanClass.vi.teacher;

function saveClass(content: Blob): string {
  const day = new Date();
  const file = `em-len-mang-lop-${day.getFullYear()}-${cardNumber(day.getMonth() + 1)}-${cardNumber(day.getDate())}.zip`;
  saveFile(content, file, 'application/zip');
  return file;
}

function Desk({ seen, session, reload }: Opened & { seen: ClassOverview }) {
  const [told, tell] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [home] = seen.addresses;
  const act: CardAct = async (what, n, pin) => {
    const done = await changeCard(what, session, n, pin);
    if (done.state === 'refused') return tell(words[done.why === 'pin' ? 'wrongPin' : done.why]);
    const code = done.body.code ? writeCardCode(n, done.body.code) : '';
    const sentence =
      what === 'renew' ? words.renewed : done.body.isLeft ? words.erasedLater : words.erased;
    tell(interpolate(sentence, { n: cardNumber(n), code }));
    reload();
  };
  const open = async (asked: Promise<LanResult<object>>, done: string): Promise<void> => {
    const come = await asked;
    tell(come.state === 'answered' ? done : words[come.why === 'pin' ? 'wrongPin' : come.why]);
    reload();
  };
  const save = async () => {
    setSaving(true);
    tell(words.saving);
    const come = await classWork(session);
    setSaving(false);
    tell(
      come.state === 'answered'
        ? interpolate(words.saved, {
            file: saveClass(come.body),
            open: me.vi.open,
            page: me.vi.title,
          })
        : words[come.why === 'pin' ? 'wrongPin' : come.why],
    );
    // A card that could not be read is not in the file; the page lists it.
    reload();
  };
  return (
    <>
      {seen.isFull && (
        <p class="note bad" role="alert">
          {words.full}
        </p>
      )}
      <Address addresses={seen.addresses} how={words.addressHow} />
      <ShutOut
        seen={seen}
        letIn={(machine) =>
          void open(
            letIn(session, machine),
            machine === undefined ? words.letAllInDone : interpolate(words.letInDone, { machine }),
          )
        }
      />
      <p class="acts">
        <a class="button main" href="phieu/">
          {words.print}
        </a>
        <a class="button" href="quet/">
          {words.scan}
        </a>
        <button class="button" disabled={isSaving} onClick={() => void save()}>
          {words.save}
        </button>
        <a class="button" href={`${home ?? '/'}teachers/assign/`}>
          {words.assign}
        </a>
      </p>
      <p role="status">{told}</p>
      <CardTable cards={seen.cards} act={act} reload={reload} />
      <PinBox session={session} isDesk={seen.isDesk} />
      <p class="small">{words.where}</p>
    </>
  );
}

render(
  <WithPin load={seeClass} isWiped>
    {(seen, opened) => <Desk seen={seen} {...opened} />}
  </WithPin>,
  document.getElementById('desk')!,
);
