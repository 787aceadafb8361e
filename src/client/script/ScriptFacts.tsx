import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { useWords } from '#i18n/useWords.ts';
import type { OwnScript } from './scriptFile.ts';
import type { ChangeScript } from './useScriptHistory.ts';

/** The name of a script, when it begins, how long it may take and what it is for. */
export function ScriptFacts({ script, onChange }: { script: OwnScript; onChange: ChangeScript }) {
  const t = useWords('script');
  return (
    <section className="builder__section">
      <TextField
        label={t('builder.name')}
        error={script.title.trim() === '' ? t('faults.scriptTitle') : null}
        value={script.title}
        maxLength={LIMITS.title}
        autoComplete="off"
        onChange={({ target }) => onChange((now) => ({ ...now, title: target.value }), 'title')}
      />
      <div className="script-form__two">
        <TextField
          label={t('builder.start')}
          description={t('builder.startHint')}
          type="time"
          value={script.start}
          onChange={({ target }) => onChange((now) => ({ ...now, start: target.value }), 'start')}
        />
        <TextField
          label={t('builder.planned')}
          type="number"
          inputMode="numeric"
          min={0}
          max={LIMITS.minutes}
          value={String(script.minutes)}
          onChange={({ target }) =>
            onChange((now) => ({ ...now, minutes: plannedOf(target.value) }), 'minutes')
          }
        />
      </div>
      <TextArea
        label={t('builder.description')}
        value={script.description}
        rows={2}
        most={LIMITS.question}
        onChange={({ target }) => onChange((now) => ({ ...now, description: target.value }), 'description')}
      />
    </section>
  );
}

function plannedOf(typed: string): number {
  return Math.min(LIMITS.minutes, Math.max(0, Math.round(Number(typed) || 0)));
}
