import { useState } from 'preact/hooks';
import {
  policyLines,
  readHome,
  settings,
  usualForm,
  type PolicyForm,
} from '#core/lab/lab-policy.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { policy } from './messages/policy.ts';
import { policyJson, policyReg, regBytes, undoReg } from '#core/files/policy-files.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';

type Words = (typeof policy)['vi'];
type Choice = 'video' | 'downloads';
type Tick = Exclude<keyof PolicyForm, Choice | 'home'>;
const ticks = settings.filter(
  (field): field is Tick => field !== 'video' && field !== 'downloads' && field !== 'home',
);

/** Returns this site's address; '' if browsers of other computers cannot open it. */
const siteHere = (base: string): string =>
  /^(localhost|127\.|\[|$)/.test(location.hostname) ? '' : new URL(base, location.href).href;

function Form({
  words,
  form,
  home,
  change,
  setHome,
}: {
  words: Words;
  form: PolicyForm;
  home: string;
  change(part: Partial<PolicyForm>): void;
  setHome(text: string): void;
}) {
  const choice = <Name extends Choice>(name: Name) => (
    <fieldset>
      <legend>{words.names[name]}</legend>
      {Object.entries(words[name]).map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={form[name] === value}
            onChange={() => change({ [name]: value })}
          />{' '}
          <span>{label}</span>
        </label>
      ))}
      {name === 'downloads' && form.downloads === 'all' && (
        <p class="small">{words.allDownloads}</p>
      )}
    </fieldset>
  );
  return (
    <div class="kit-form">
      <fieldset class="kit-ticks">
        <legend>{words.choose}</legend>
        {ticks.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={form[name]}
              onChange={(event) => change({ [name]: event.currentTarget.checked })}
            />{' '}
            <span>{words.names[name]}</span>
          </label>
        ))}
      </fieldset>
      {choice('video')}
      {choice('downloads')}
      <fieldset class="kit-first">
        <legend>{words.names.home}</legend>
        <input
          class="kit-home"
          value={home}
          aria-label={words.names.home}
          aria-describedby="home-how"
          aria-invalid={readHome(home) === null}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setHome(event.currentTarget.value)}
        />
        <p class="small" id="home-how">
          {readHome(home) === null ? <b>{words.homeWrong}</b> : words.homeHow}
        </p>
      </fieldset>
    </div>
  );
}

/** Renders /teachers/lab/policy/: a short form, and four files generated from one table. */
export function Island({ lang, base }: { lang: Locale; base: string }) {
  const words = policy.vi;
  const [chosen, setChosen] = useState<PolicyForm>(usualForm);
  const [home, setHome] = useState(siteHere(base));
  const [saved, setSaved] = useState('');
  const form = { ...chosen, home: readHome(home) ?? '' };
  const { fileNames } = words;
  const save = (content: BlobPart, name: string, type?: string) => {
    saveFile(content, name, type);
    setSaved(name);
  };
  const [chrome, edge] = [policyLines(form, 'chrome'), policyLines(form, 'edge')];
  return (
    <>
      <Form
        words={words}
        form={form}
        home={home}
        change={(part) => setChosen({ ...chosen, ...part })}
        setHome={setHome}
      />
      <section class="kit-files" aria-labelledby="kit-files">
        <h2 id="kit-files">{words.files}</h2>
        <p>
          <b>{words.untried}</b> {words.untriedHow}
        </p>
        <p class="acts row">
          <button
            class="button main"
            disabled={readHome(home) === null}
            onClick={() =>
              save(regBytes(policyReg(form, words.notes)), fileNames.reg, 'text/plain')
            }
          >
            {words.reg} (.reg)
          </button>
          <button
            class="button"
            onClick={() => save(regBytes(undoReg(words.undoNotes)), fileNames.undo, 'text/plain')}
          >
            {words.undo} (.reg)
          </button>
          <button
            class="button"
            disabled={readHome(home) === null}
            onClick={() => save(policyJson(form, 'chrome'), fileNames.chrome)}
          >
            {words.chrome}
          </button>
          <button
            class="button"
            disabled={readHome(home) === null}
            onClick={() => save(policyJson(form, 'edge'), fileNames.edge)}
          >
            {words.edge}
          </button>
        </p>
        <p role="status">{saved && interpolate(words.saved, { file: saved })}</p>
        <InAppNote lang={lang} />
        <details>
          <summary>{interpolate(words.lines, { n: chrome.length, m: edge.length })}</summary>
          <pre>
            {policyJson(form, 'chrome')}
            {policyJson(form, 'edge')}
          </pre>
        </details>
      </section>
    </>
  );
}
