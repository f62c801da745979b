import type { Block, Run } from '#core/progress/block.ts';
import type { Line, OfficePart } from '#core/teaching/office-paper.ts';

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>{runs.map(({ text, isStrong }, index) => (isStrong ? <b key={index}>{text}</b> : text))}</>
);

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return (
      <h3>
        <Runs runs={block.runs} />
      </h3>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    );
  const items = block.items.map((item, index) => (
    <li key={index}>
      {item.map((inner, at) =>
        inner.kind === 'paragraph' ? (
          <Runs key={at} runs={inner.runs} />
        ) : (
          <BlockView key={at} block={inner} />
        ),
      )}
    </li>
  ));
  return block.isNumbered ? <ol>{items}</ol> : <ul class="bullets">{items}</ul>;
}

const Side = ({ lines }: { lines: readonly Line[] }) => (
  <div>
    {lines.map(({ text, isStrong, isUnderlined }) => (
      <p key={text} class={isUnderlined ? 'underlined' : undefined}>
        {isStrong ? <b>{text}</b> : text}
      </p>
    ))}
  </div>
);

function PartView({ part }: { part: OfficePart }) {
  if (part.kind === 'title')
    return (
      <div class="office-title">
        {part.lines.map((line) => (
          <p key={line}>
            <b>{line}</b>
          </p>
        ))}
      </div>
    );
  if (part.kind === 'sides')
    return (
      <div class="office-sides">
        <Side lines={part.left} />
        <Side lines={part.right} />
      </div>
    );
  if (part.kind === 'write')
    return (
      <>
        {Array.from({ length: part.lines }, (_, index) => (
          <p key={index} class="office-write">
            <span>{index === 0 ? part.label : ''}</span>
          </p>
        ))}
      </>
    );
  if (part.kind === 'note')
    return (
      <div class="note">
        {part.blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </div>
    );
  if (part.kind !== 'table') return <BlockView block={part} />;
  const numberClass = (index: number) => (part.columns[index]!.isNumber ? 'number' : undefined);
  return (
    <table class="office-table">
      <thead>
        <tr>
          {part.columns.map(({ head }, index) => (
            <th key={head} scope="col" class={numberClass(index)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map((row, at) => (
          <tr key={at}>
            {row.map((inner, index) => {
              const runs = <Runs runs={inner.flat()} />;
              // A row left blank for a pen has no name yet.
              const isNamed = index === 0 && inner.flat().some(({ text }) => text !== '');
              return isNamed ? (
                <th key={index} scope="row">
                  {runs}
                </th>
              ) : (
                <td key={index} class={numberClass(index)}>
                  {runs}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Renders an office paper on the page and in print, with the text of its Word file. */
export const PaperView = ({ parts }: { parts: readonly OfficePart[] }) => (
  <div class="office-paper">
    {parts.map((part, index) => (
      <PartView key={index} part={part} />
    ))}
  </div>
);
