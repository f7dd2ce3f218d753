import type { JSX } from 'preact';

export interface TextAreaProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly rows?: number;
  /** The language of what is written, where it is not the screen's. */
  readonly lang?: string;
  readonly maxlength?: number;
}

/** Some lines to fill in: their label above, their help below. */
export function TextArea({ name, label, help, value, ...area }: TextAreaProps): JSX.Element {
  const id = `field-${name}`;
  const described = help === undefined ? {} : { 'aria-describedby': `${id}-help` };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} name={name} dir="auto" {...area} {...described}>
        {value}
      </textarea>
      {help === undefined ? null : (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
