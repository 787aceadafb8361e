import './theirs.css';
import { useId } from 'react';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { useWords } from '#i18n/useWords.ts';
import { NowThere } from './BothTexts.tsx';
import type { TheirsProps } from './TheirsProps.ts';

/** At a field: somebody else wrote there meanwhile. Says so quietly, shows what stands there now, and lets her choose. */
export function Theirs({ field, named = false, texts, onMine, onTheirs }: TheirsProps) {
  const t = useWords('theirs');
  const id = useId();
  const name = useId();
  const changed = t(texts === null ? 'removed' : 'changed');
  const written = [...new Set(texts ?? [])].filter((text) => text !== '');
  const now = texts === null ? [] : written.length === 0 ? [t('empty')] : [t('now'), ...written];
  return (
    <fieldset
      className="theirs"
      {...(named ? { 'aria-labelledby': name } : { 'aria-label': field })}
      aria-describedby={id}
    >
      {named ? (
        <p id={name} className="theirs__field">
          {field}
        </p>
      ) : null}
      <LiveRegion text={[changed, t('kept'), ...now].join(' ')} />
      <div id={id} className="theirs__words">
        <p>
          <strong>{changed}</strong> {t('kept')}
        </p>
        {texts === null ? null : <NowThere texts={texts} />}
      </div>
      <div className="row">
        <ToolButton variant="secondary" label={t('mine')} of={field} onClick={onMine} />
        <ToolButton label={t(texts === null ? 'leaveOut' : 'theirs')} of={field} onClick={onTheirs} />
      </div>
    </fieldset>
  );
}
