import { expect, test } from 'vitest';
import { refusePassword } from './check-password.ts';

const known = ['Mara Okonjo', 'mara@courier.example'];

test.each(['quiet harbour lamp', 'Grün-Hafen-Lampe', 'नमक हवा दीपक नाव', 'x9!Lq#7zTt2m', 'correct horse battery'])(
  '%j will do',
  (password) => {
    expect(refusePassword(password, known)).toBeNull();
  },
);

test.each([
  ['', 'empty'],
  ['short words', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['quiet\u0000harbour lamp', 'unprintable'],
  ['aaaaaaaaaaaaaaaa', 'easily-guessed'],
  ['abababababababab', 'easily-guessed'],
  ['password1234567890', 'easily-guessed'],
  ['MaraOkonjo12345', 'easily-guessed'],
  ['courier.example1', 'easily-guessed'],
  ['qwertyuiop123456', 'easily-guessed'],
])('%j is refused: %s', (password, why) => {
  expect(refusePassword(password, known)).toEqual({ kind: 'invalid-field', field: 'password', why });
});
