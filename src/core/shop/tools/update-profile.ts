import { textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';

/** Writes something into the customer's file: a note, a new phone number, a new address. */
export const updateProfile: DeskTool = ({ contact }, { args }) => {
  const note = textArg(args, 'note') || textArg(args, 'summary');
  const phone = textArg(args, 'phone');
  const address = textArg(args, 'address');
  if (note + phone + address === '') return refused('desk.update-profile.empty');
  if (phone !== '' && !/^\+?[\d ()-]{7,20}$/.test(phone))
    return refused('desk.argument.invalid', { name: 'phone' });
  const changed = { ...contact, ...(phone !== '' && { phone }), ...(address !== '' && { address }) };
  if (note === '') return done('desk.update-profile.contact', {}, { contact: changed });
  return done('desk.update-profile.note', { note }, { contact: changed });
};
