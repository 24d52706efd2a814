import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Icon } from '../components/index.ts';
import { switchLanguage, useLanguage, useText } from '../locales/index.ts';
import { changeSettings, useSettings } from '../platform/settings.ts';
import { Brand } from './brand.tsx';
import styles from './frame.module.css';
import { SettingsDialog } from './settings-dialog.tsx';
import { useTheme } from './use-theme.ts';

const DOORS = [
  { to: '/practise', id: 'practise', also: ['/', '/report', '/shift'] },
  { to: '/author', id: 'author', also: [] },
  { to: '/team', id: 'team', also: [] },
] as const;

function Doors() {
  const t = useText();
  const { pathname } = useLocation();
  const open = (door: (typeof DOORS)[number]) =>
    [door.to, ...door.also].some((path) => (path === '/' ? pathname === '/' : pathname.startsWith(path)));
  return (
    <nav aria-label={t('ui.nav')} className={styles.doors}>
      {DOORS.map((door) => (
        <Link
          key={door.id}
          to={door.to}
          className={styles.door ?? ''}
          aria-current={open(door) ? 'page' : undefined}
        >
          {t(`ui.door.${door.id}`)}
        </Link>
      ))}
    </nav>
  );
}

function LanguageButton() {
  const t = useText();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const change = () => {
    changeSettings({ language: other });
    void switchLanguage(other);
  };
  return (
    <button
      type="button"
      className={styles.tool}
      lang={other}
      aria-label={t('ui.language.switch')}
      onClick={change}
    >
      {t('ui.language.other')}
    </button>
  );
}

function ThemeButton() {
  const t = useText();
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  const label = t(`ui.theme.to-${other}`);
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      onClick={() => changeSettings({ theme: other })}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}

function SettingsButton() {
  const t = useText();
  const { trainee } = useSettings();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-haspopup="dialog"
        aria-label={trainee || t('ui.settings.open')}
        onClick={() => setOpen(true)}
      >
        <Icon name="person" />
        <span className={styles.name}>{trainee || t('ui.settings.open')}</span>
      </button>
      <SettingsDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

export function TopBar() {
  const t = useText();
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand} aria-label={t('ui.brand')}>
        <Brand />
        <span className={styles.brandName}>{t('ui.brand')}</span>
      </Link>
      <Doors />
      <div className={styles.end}>
        <LanguageButton />
        <ThemeButton />
        <SettingsButton />
      </div>
    </header>
  );
}
