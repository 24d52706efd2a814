import type { Face } from '../../core/customer/types.ts';
import { type Avatar, avatarOptions } from './avatar-options.ts';

const drawn = new Map<string, Promise<string>>();

async function draw(avatar: Avatar, face: Face): Promise<string> {
  const [{ createAvatar }, style] = await Promise.all([
    import('@dicebear/core'),
    import('@dicebear/avataaars'),
  ]);
  return createAvatar(style, avatarOptions(avatar, face)).toDataUri();
}

/** The drawing as a `data:` address: in an `<img>`, because several inline drawings would clip each other. */
export function drawFace(avatar: Avatar, face: Face): Promise<string> {
  const key = `${avatar.seed}/${avatar.sex}/${avatar.lang}/${avatar.age}/${face}`;
  const known = drawn.get(key) ?? draw(avatar, face);
  drawn.set(key, known);
  return known;
}
