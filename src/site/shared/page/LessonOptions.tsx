type Props = {
  bands: readonly { name: string; lessons: readonly { id: string; title: string }[] }[];
};

/** Renders all lessons as options of a select, grouped by band. */
export const LessonOptions = ({ bands }: Props) => (
  <>
    {bands.map(({ name, lessons }) => (
      <optgroup key={name} label={name}>
        {lessons.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
    ))}
  </>
);
