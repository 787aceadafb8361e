import { notesOf } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { inOrder, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { noteColours } from '../answering/noteColours.ts';
import { StepFacts } from './StepFacts.tsx';
import { stepData } from './stepDraft.ts';

/** What was agreed first, then what everybody proposed. */
export function HallSteps({ activityId, seatId }: { activityId: string; seatId: string }) {
  const t = useWords('tablet');
  const view = useSession((session) => session.view);
  const agreed = inOrder(view.step.values()).filter((step) => step.activityId === activityId);
  const merged = workshopOf(view)?.groupsHidden === true;
  const drafts = notesOf(view, activityId).filter(
    (note) => !note.hidden && !note.waiting && !view.step.has(note.contribution.id),
  );
  // Every proposal became an agreement: not a word about proposals, and surely not that there are none.
  const taken = drafts.length === 0 && agreed.length > 0;
  return (
    <section className="stack" aria-labelledby={`hall-${activityId}`} style={{ gap: '1.25rem' }}>
      {agreed.length === 0 ? null : (
        <>
          <Heading level={2} {...(taken ? { id: `hall-${activityId}` } : {})}>
            {t('steps.agreed')}
          </Heading>
          <ol className="note-list">
            {agreed.map((step) => (
              <li key={step.id} className="note tablet-step__agreed">
                <StepFacts step={stepData({ ...step })} />
              </li>
            ))}
          </ol>
        </>
      )}
      {taken ? null : (
        <Heading level={2} id={`hall-${activityId}`}>
          {t('steps.hall')}
        </Heading>
      )}
      {drafts.length === 0 && !taken ? <p>{t('steps.hallNone')}</p> : null}
      <ul className="note-list">
        {drafts.map(({ contribution, group }) => {
          const shown = merged ? null : (group ?? null);
          return (
            <li key={contribution.id} className="note" style={noteColours(shown?.colour ?? null)}>
              <p className="row small">
                <GroupMark group={shown} size="1.5rem" />
                {shown?.label ?? t('hall.everyone')}
                {contribution.seatId === seatId ? <span className="quiet">{t('hall.yours')}</span> : null}
              </p>
              <StepFacts step={stepData(contribution.data)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
