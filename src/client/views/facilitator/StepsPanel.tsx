import './notes.css';
import { useState } from 'react';
import { stepData } from '#client/blocks/steps/stepDraft.ts';
import { newId } from '#client/sync/device.ts';
import { activitiesInOrder, notesOf, type PlacedNote } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Step } from '#domain/workshop/Step.ts';
import { useWords } from '#i18n/useWords.ts';
import { AgreedStep } from './AgreedStep.tsx';
import { ApprovalBar } from './ApprovalBar.tsx';
import { ApproveButton } from './ApproveButton.tsx';
import { HideButton } from './HideButton.tsx';
import { StepDialog } from './StepDialog.tsx';

/** The agreement in the dialog. */
interface Editing {
  /** As it was when the dialog was opened. */
  readonly step: Step;
  readonly isNew: boolean;
  readonly keptBy: string;
}

/** Steps are agreed on where people propose them, and can be looked over at the very end. */
export function hasSteps(view: State, activity: Activity): boolean {
  return (
    activity.block === 'steps' || (view.step.size > 0 && activitiesInOrder(view).at(-1)?.id === activity.id)
  );
}

/** What the hall proposes, and what was agreed: settle, change, order, take away. */
export function StepsPanel({ activity }: { activity: Activity }) {
  const t = useWords('arranging');
  const view = useSession((state) => state.view);
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const all = inOrder(view.step.values());
  const agreed = activity.block === 'steps' ? all.filter((step) => step.activityId === activity.id) : all;
  const drafts = activity.block === 'steps' ? notesOf(view, activity.id) : [];
  const blank: Step = {
    ...stepData({}),
    id: '',
    activityId: activity.id,
    order: Math.max(-1, ...all.map((step) => step.order)) + 1,
    placeId: activity.placeId ?? workshopOf(view)?.chosen[0] ?? null,
    tag: null,
  };
  return (
    <section className="notes-panel" aria-labelledby="steps-title">
      <div className="row notes-panel__head">
        <h2 className="utrecht-heading-3" id="steps-title">
          {t('steps.agreed')}
        </h2>
        <Button
          onClick={() => setEditing({ step: { ...blank, id: newId() }, isNew: true, keptBy: activity.id })}
        >
          {t('steps.add')}
        </Button>
      </div>
      {agreed.length === 0 ? <p className="quiet">{t('steps.agreedNone')}</p> : null}
      <ol className="notes-panel__list">
        {agreed.map((step, index) => (
          <AgreedStep
            key={step.id}
            step={step}
            before={agreed[index - 1]}
            after={agreed[index + 1]}
            onEdit={() => setEditing({ step, isNew: false, keptBy: step.id })}
          />
        ))}
      </ol>
      {activity.block === 'steps' ? (
        <>
          <div className="row notes-panel__head">
            <h3 className="now__label">
              {drafts.length === 0 ? t('steps.draftsNone') : t('steps.drafts', { count: drafts.length })}
            </h3>
            {drafts.length === 0 ? null : (
              <Button aria-expanded={open} onClick={() => setOpen(!open)}>
                {t(open ? 'steps.fold' : 'steps.read')}
              </Button>
            )}
          </div>
          {drafts.length > 0 ? <ApprovalBar activity={activity} read={open ? () => true : null} /> : null}
          {open ? (
            <ul className="notes-panel__list">
              {drafts.map((draft) => (
                <DraftRow
                  key={draft.contribution.id}
                  draft={draft}
                  settled={view.step.has(draft.contribution.id)}
                  onSettle={() =>
                    // Under the draft's own id: so everybody can see which drafts became agreements.
                    setEditing({
                      step: { ...blank, ...stepData(draft.contribution.data), id: draft.contribution.id },
                      isNew: true,
                      keptBy: draft.contribution.id,
                    })
                  }
                />
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
      {editing ? (
        <StepDialog
          key={editing.step.id}
          step={view.step.get(editing.step.id) ?? editing.step}
          isNew={editing.isNew}
          keptBy={editing.keptBy}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </section>
  );
}

interface DraftRowProps {
  draft: PlacedNote;
  settled: boolean;
  onSettle: () => void;
}

function DraftRow({ draft, settled, onSettle }: DraftRowProps) {
  const t = useWords('arranging');
  const tf = useWords('facilitator');
  const { contribution, group, hidden } = draft;
  const data = stepData(contribution.data);
  const more = [data.lead, data.residentNotices].filter((text) => text !== '').join(' · ');
  return (
    <li className={`note-row${hidden ? ' note-row--hidden' : ''}`}>
      <GroupMark group={group ?? null} size="1.6rem" />
      <div className="note-row__words">
        <p className="note-row__text">{data.what}</p>
        <p className="small quiet">
          {[group?.label ?? tf('people.everyone'), more, settled ? t('steps.settled') : '']
            .filter((text) => text !== '')
            .join(' · ')}
        </p>
      </div>
      <div className="note-row__tools">
        {settled ? null : (
          <ToolButton variant="secondary" label={t('steps.settle')} of={data.what} onClick={onSettle} />
        )}
        {hidden ? null : <ApproveButton contribution={contribution} name={data.what} />}
        <HideButton contributionId={contribution.id} hidden={hidden} name={data.what} />
      </div>
    </li>
  );
}
