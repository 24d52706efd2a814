import { useCallback, useState } from 'react';
import { type ImportResult, importFiles } from './import-records.ts';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly result: ImportResult };

export interface Import {
  readonly state: ImportState;
  take(files: readonly File[]): void;
  close(): void;
}

/** Takes files in, one lot at a time; `onDone` hears when the store has changed. */
export function useImport(onDone: () => void): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const take = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      setState({ kind: 'busy', done: 0, all: files.length });
      importFiles(files, (done, all) => setState({ kind: 'busy', done, all })).then(
        (result) => {
          setState({ kind: 'done', result });
          onDone();
        },
        // Only code that could not be fetched ends here; the page's error screen offers to open it again.
        (error: unknown) =>
          setState(() => {
            throw error;
          }),
      );
    },
    [onDone],
  );
  const close = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, take, close };
}
