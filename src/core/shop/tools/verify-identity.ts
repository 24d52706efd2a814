import { textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';

/** Last digits of a phone number that have to fit. */
const DIGITS = 4;

/**
 * Compares what the customer said with the file: the phone number or its last four digits, the full name.
 * Without either, the account they write from is matched with the order.
 */
export const verifyIdentity: DeskTool = ({ contact }, { args }) => {
  const name = textArg(args, 'identity');
  const digits = phoneDigits(args.phone);
  if (digits !== '' && digits.length < DIGITS)
    return refused('desk.verify-identity.too-short', { digits: DIGITS });
  const phoneFits = digits === '' || contact.phone.replace(/\D/g, '').endsWith(digits);
  if (!phoneFits) return refused('desk.verify-identity.wrong-phone');
  if (name !== '' && fold(name) !== fold(contact.name)) return refused('desk.verify-identity.wrong-name');
  return done('desk.verify-identity.done', {}, { verified: true });
};

/** A number loses its leading zeros on the way through a file; they are put back. */
const phoneDigits = (value: unknown): string =>
  typeof value === 'number' ? String(value).padStart(DIGITS, '0') : String(value ?? '').replace(/\D/g, '');

const fold = (name: string): string => name.toLowerCase().replace(/\s/g, '');
