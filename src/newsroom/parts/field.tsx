import type { InputHTMLAttributes, JSX } from 'preact';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'search';
  readonly value?: string;
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric';
  readonly maxlength?: number;
  /** The id of a `datalist` of what may be filled in. */
  readonly list?: string;
  /** `ltr` for what is written from left to right in every language: addresses, codes; `auto` for what may be in any. */
  readonly dir?: 'ltr' | 'auto';
  /** The language of what is written, where it is not the screen's. */
  readonly lang?: string;
  readonly required?: boolean;
  readonly autofocus?: boolean;
}

/** A line to fill in: its label above, its help below. */
export function Field({ name, label, help, type = 'text', ...input }: FieldProps): JSX.Element {
  const id = `field-${name}`;
  const helped = help === undefined ? {} : { 'aria-describedby': `${id}-help` };
  // Preact's types tell inputs apart by a type that is known when this is compiled.
  const attributes = { id, name, type, ...helped, ...input } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input {...attributes} />
      {help === undefined ? null : (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
