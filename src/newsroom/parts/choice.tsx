import type { JSX } from 'preact';

export interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What can be chosen, and how it is called; in order. */
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** One of several; its label above. */
export function Choice({ name, label, value, options }: ChoiceProps): JSX.Element {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value} key={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
