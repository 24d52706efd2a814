import { useRef } from 'react';
import { Button, type ButtonLook } from '../../../components/index.ts';
import { useTeamText } from '../text.ts';
import type { Import } from './use-import.ts';

interface ChooseFilesProps {
  readonly records: Import;
  readonly look?: ButtonLook;
}

/** Opens the browser's file chooser for record files. */
export function ChooseFiles({ records: { state, take }, look = 'quiet' }: ChooseFilesProps) {
  const t = useTeamText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} disabled={state.kind === 'busy'} onClick={() => input.current?.click()}>
        {t('team.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.jsonl,application/json"
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file chosen again has to be noticed.
          target.value = '';
        }}
      />
    </>
  );
}
