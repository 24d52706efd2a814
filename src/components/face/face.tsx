import { useEffect, useState } from 'react';
import type { Face as Expression } from '../../core/customer/types.ts';
import type { Avatar } from './avatar-options.ts';
import { drawFace } from './draw-face.ts';
import styles from './face.module.css';

interface FaceProps {
  readonly avatar: Avatar;
  readonly expression: Expression;
  /** Pixels. */
  readonly size: number;
  /** Who it is and how they look; empty where the text beside it says so. */
  readonly label?: string;
}

/** A customer's face; the drawing code comes when the first one is shown. */
export function Face({ avatar, expression, size, label = '' }: FaceProps) {
  const { seed, sex, lang, age } = avatar;
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    // Without the drawing the round placeholder stays: a face is no reason to stop a conversation.
    drawFace({ seed, sex, lang, age }, expression).then(
      (uri) => wanted && setSource(uri),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [seed, sex, lang, age, expression]);
  return (
    <span className={styles.face} style={{ width: size, height: size }}>
      {source && <img key={source} src={source} alt={label} width={size} height={size} />}
    </span>
  );
}
