import { Button, Dialog, Field, Segmented } from '../components/index.ts';
import { useText } from '../locales/index.ts';
import { changeSettings, useSettings } from '../platform/settings.ts';
import styles from './settings-dialog.module.css';

interface SettingsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const THEMES = ['system', 'light', 'dark'] as const;

function ThemeChoice() {
  const t = useText();
  const { theme } = useSettings();
  return (
    <div>
      <p className={styles.legend}>{t('ui.settings.theme')}</p>
      <Segmented
        label={t('ui.settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`ui.settings.theme.${value}`) }))}
        value={theme ?? 'system'}
        onChange={(value) => changeSettings({ theme: value === 'system' ? null : value })}
      />
    </div>
  );
}

function NameField() {
  const t = useText();
  const { trainee } = useSettings();
  return (
    <Field label={t('ui.settings.name')} hint={t('ui.settings.name.hint')}>
      {(attributes) => (
        <input
          {...attributes}
          value={trainee}
          maxLength={40}
          autoComplete="nickname"
          placeholder={t('ui.settings.name.example')}
          onChange={(event) => changeSettings({ trainee: event.target.value })}
        />
      )}
    </Field>
  );
}

export function SettingsDialog({ open, onClose }: SettingsDialogProps) {
  const t = useText();
  const { hideMood, sound, motion } = useSettings();
  const done = (
    <Button look="primary" onClick={onClose}>
      {t('ui.done')}
    </Button>
  );
  return (
    <Dialog open={open} title={t('ui.settings.title')} onClose={onClose} actions={done}>
      <div className={styles.form}>
        <NameField />
        <ThemeChoice />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={hideMood}
            onChange={(e) => changeSettings({ hideMood: e.target.checked })}
          />
          {t('ui.settings.mood')}
          <small>{t('ui.settings.mood.hint')}</small>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={sound}
            onChange={(e) => changeSettings({ sound: e.target.checked })}
          />
          {t('ui.settings.sound')}
          <small>{t('ui.settings.sound.hint')}</small>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={motion}
            onChange={(e) => changeSettings({ motion: e.target.checked })}
          />
          {t('ui.settings.motion')}
          <small>{t('ui.settings.motion.hint')}</small>
        </label>
      </div>
    </Dialog>
  );
}
