import { type FormEvent, useId, useState } from 'react';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { maskedText } from '#domain/workshop/maskedData.ts';
import { useWords } from '#i18n/useWords.ts';

interface ClusterDialogProps {
  activity: Activity;
  contributionIds: readonly string[];
  onClose: (done: boolean) => void;
}

/** Puts notes together under a title; the title may also come later. */
export function ClusterDialog({ activity, contributionIds, onClose }: ClusterDialogProps) {
  const t = useWords('arranging');
  const common = useWords('common');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  const form = useId();
  const title = useHalfTyped(useDeskPlace('bij-elkaar', activity.id), '');
  const [error, setError] = useState<string | null>(null);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const refusal = act({
      type: 'putCluster',
      clusterId: newId(),
      activityId: activity.id,
      title: title.value,
      contributionIds,
    });
    setError(refusal && why(refusal));
    if (refusal === null) close(true);
  };
  const close = (done: boolean) => {
    title.forget();
    onClose(done);
  };
  const notes = contributionIds.flatMap((id) => view.contribution.get(id) ?? []);
  return (
    <Dialog
      title={t('cluster.gatherTitle')}
      onClose={() => close(false)}
      actions={
        <>
          <Button variant="primary" type="submit" form={form}>
            {t('cluster.save')}
          </Button>
          <Button onClick={() => close(false)}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={form} onSubmit={handleSubmit}>
        <TextField
          label={t('cluster.title')}
          description={t('cluster.titleHint')}
          error={error}
          value={title.value}
          maxLength={LIMITS.title}
          autoFocus
          onChange={(event) => title.write(event.target.value)}
        />
      </form>
      <ul className="small cluster-preview">
        {notes.map((note) => (
          <li key={note.id}>{maskedText(view, note, BLOCKS)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
