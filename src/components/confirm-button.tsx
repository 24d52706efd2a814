import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmButtonProps {
  /** On the button that asks. */
  readonly label: ReactNode;
  readonly title: string;
  readonly text: ReactNode;
  /** The two answers. */
  readonly stay: string;
  readonly go: string;
  readonly onConfirm: () => void;
}

/** A button whose deed cannot be undone: it asks before it does it. */
export function ConfirmButton({ label, title, text, stay, go, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  const actions = (
    <>
      <Button onClick={() => setAsking(false)}>{stay}</Button>
      <Button look="primary" onClick={confirm}>
        {go}
      </Button>
    </>
  );
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog open={asking} title={title} onClose={() => setAsking(false)} actions={actions}>
        <p>{text}</p>
      </Dialog>
    </>
  );
}
