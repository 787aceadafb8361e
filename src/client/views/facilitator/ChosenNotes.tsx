import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import type { Cluster } from '#domain/workshop/Placement.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoteChoice } from './useNoteChoice.ts';

interface ChosenNotesProps {
  choice: NoteChoice;
  clusters: readonly Cluster[];
  onGather: (contributionIds: readonly string[]) => void;
}

/** What can be done with the notes that are chosen: put together, into a cluster, out of it. */
export function ChosenNotes({ choice, clusters, onGather }: ChosenNotesProps) {
  const t = useWords('arranging');
  const act = useAct();
  const ids = [...choice.chosen];
  const anyGathered = useSession(({ view }) => ids.some((id) => view.placement.get(id)?.clusterId != null));
  if (ids.length === 0) return <p className="small quiet">{t('notes.selectHint')}</p>;
  const assign = (clusterId: string | null) => {
    if (act({ type: 'assignToCluster', contributionIds: ids, clusterId }) === null) choice.clear();
  };
  return (
    <div className="row chosen-notes">
      <strong role="status">{t('notes.selected', { count: ids.length })}</strong>
      <Button onClick={() => onGather(ids)}>{t('notes.gather')}</Button>
      {clusters.length === 0 ? null : (
        <Select
          label={t('notes.into')}
          value=""
          options={[
            { value: '', label: t('notes.intoNone') },
            ...clusters.map(({ id, title }) => ({ value: id, label: title || t('cluster.untitled') })),
          ]}
          onChange={(event) => {
            if (event.target.value !== '') assign(event.target.value);
          }}
        />
      )}
      {anyGathered ? <Button onClick={() => assign(null)}>{t('notes.takeOut')}</Button> : null}
      <Button variant="subtle" onClick={choice.clear}>
        {t('notes.clear')}
      </Button>
    </div>
  );
}
