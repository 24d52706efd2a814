import { FileButton } from '../open/file-button.tsx';
import { useAuthorText } from '../text.ts';
import { CodeField } from './code-field.tsx';
import styles from './editor.module.css';

interface ShopTextProps {
  readonly shop: string;
  /** Lines with a fault. */
  readonly marked: readonly number[];
  readonly jump: { readonly line: number } | null;
  readonly onChange: (shop: string) => void;
}

/** The scenario's own shop, where it does not use a shipped one. */
export function ShopText({ shop, marked, jump, onChange }: ShopTextProps) {
  const t = useAuthorText();
  return (
    <>
      <div className={styles.shop}>
        <p>{t('author.shop.text')}</p>
        <FileButton small onWork={({ text }) => onChange(text)}>
          {t('author.shop.open')}
        </FileButton>
      </div>
      <CodeField
        label={t('author.shop.label')}
        value={shop}
        marked={marked}
        jump={jump}
        onChange={onChange}
      />
    </>
  );
}
