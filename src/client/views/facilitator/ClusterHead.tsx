import { type FormEvent, useState } from 'react';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import type { Cluster } from '#domain/workshop/Placement.ts';
import { useWords } from '#i18n/useWords.ts';

interface ClusterHeadProps {
  cluster: Cluster;
  count: number;
  /** All clusters of the activity. */
  others: readonly Cluster[];
}

/** A cluster's title with what can be done with it: another title, into another cluster, apart again. */
export function ClusterHead({ cluster, count, others }: ClusterHeadProps) {
  const t = useWords('arranging');
  const common = useWords('common');
  const act = useAct();
  const [doing, setDoing] = useState<'rename' | 'merge' | null>(null);
  const name = cluster.title || t('cluster.untitled');
  const rest = others.filter((each) => each.id !== cluster.id);
  return (
    <fieldset className="cluster-head" aria-label={t('cluster.tools', { title: name })}>
      {doing === 'rename' ? (
        <RenameForm cluster={cluster} onDone={() => setDoing(null)} />
      ) : (
        <h3 className="cluster-head__title">
          {name} <span className="small quiet">{t('cluster.count', { count })}</span>
        </h3>
      )}
      {doing === 'merge' ? (
        <div className="row cluster-head__form">
          <Select
            label={t('cluster.mergeInto')}
            value=""
            options={[
              { value: '', label: t('notes.intoNone') },
              ...rest.map((each) => ({ value: each.id, label: each.title || t('cluster.untitled') })),
            ]}
            onChange={(event) => act({ type: 'mergeClusters', from: cluster.id, into: event.target.value })}
          />
          <Button variant="subtle" onClick={() => setDoing(null)}>
            {common('cancel')}
          </Button>
        </div>
      ) : null}
      {doing === null ? (
        <div className="row cluster-head__tools">
          <Button variant="subtle" className="pp-tight" onClick={() => setDoing('rename')}>
            {t('cluster.rename')}
          </Button>
          {rest.length === 0 ? null : (
            <Button variant="subtle" className="pp-tight" onClick={() => setDoing('merge')}>
              {t('cluster.merge')}
            </Button>
          )}
          <Button
            variant="subtle"
            className="pp-tight"
            onClick={() => act({ type: 'dissolveCluster', clusterId: cluster.id })}
          >
            {t('cluster.dissolve')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

function RenameForm({ cluster, onDone }: { cluster: Cluster; onDone: () => void }) {
  const t = useWords('arranging');
  const common = useWords('common');
  const act = useAct();
  const title = useHalfTyped(useDeskPlace('titel', cluster.id), cluster.title);
  const close = () => {
    title.forget();
    onDone();
  };
  const naming = (to: string) => ({ type: 'renameCluster', clusterId: cluster.id, title: to }) as const;
  const rename = (on: string) => {
    if (act(writtenOver(naming(title.value), naming(on))) === null) close();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    rename(title.on);
  };
  return (
    <form className="row cluster-head__form" onSubmit={handleSubmit}>
      <TextField
        label={t('cluster.title')}
        value={title.value}
        maxLength={LIMITS.title}
        autoFocus
        onChange={(event) => title.write(event.target.value)}
      />
      <Button type="submit" disabled={title.clashes.length > 0}>
        {t('cluster.renameSave')}
      </Button>
      <Button variant="subtle" onClick={close}>
        {common('cancel')}
      </Button>
      {title.clashes.length === 0 ? null : (
        <LazyTheirs
          field={t('cluster.title')}
          texts={[cluster.title]}
          onMine={() => rename(cluster.title)}
          onTheirs={close}
        />
      )}
    </form>
  );
}
