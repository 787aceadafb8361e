import './votes.css';
import { useState } from 'react';
import { LineName } from '#client/blocks/results/LineName.tsx';
import { TooFew } from '#client/blocks/results/TooFew.tsx';
import { useResultLines } from '#client/blocks/results/useResultWords.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { joined, notesOf, tally } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { FEEDBACK_VALUES, feedback } from '#domain/blocks/feedback/feedback.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Result } from '#domain/workshop/counts.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** What people said about the session itself: how many while it is open, the counts once it is closed, and the lines. */
export function FeedbackPanel({ activity }: { activity: Activity }) {
  const t = useWords('closing');
  const act = useAct();
  const may = useMay();
  const view = useSession((state) => state.view);
  const result = view.result.get(activity.id);
  const { writers } = tally(view, activity.id);
  const to = activity.state === 'closed' ? 'open' : 'closed';
  const fixed = workshopOf(view)?.status === 'closed';
  // It is for the facilitators alone; the host sends nobody else anything.
  if (!may('setActivityState')) return null;
  return (
    <section className="votes" aria-labelledby="feedback-title">
      <h2 className="utrecht-heading-3" id="feedback-title">
        {t('feedback.title')}
      </h2>
      <p className="quiet">{t('feedback.onlyYou')}</p>
      {result ? (
        <FeedbackTable result={result} />
      ) : (
        <p role="status">
          {t('feedback.deskOpen', { n: writers, of: Math.max(writers, joined(view).total) })}
        </p>
      )}
      {activity.state === 'ready' || fixed ? null : (
        <div>
          <Button onClick={() => act({ type: 'setActivityState', activityId: activity.id, to })}>
            {t(to === 'closed' ? 'feedback.close' : 'feedback.reopen')}
          </Button>
        </div>
      )}
      <Lines activityId={activity.id} />
    </section>
  );
}

function FeedbackTable({ result }: { result: Result }) {
  const t = useWords('closing');
  const words = useWords('results');
  const view = useSession((state) => state.view);
  const lines = useResultLines(view, result);
  if (result.all === null) return <TooFew />;
  const rows = [...lines, { name: words('all'), group: null, result: result.all }];
  return (
    <div className="votes__result">
      <table className="people__groups">
        <caption className="visually-hidden">{t('feedback.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('group')}</th>
            {FEEDBACK_VALUES.map((value) => (
              <th key={value} scope="col">
                {t(`feedback.${value}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line, at) => (
            <tr key={line.name}>
              <th scope="row">{at < lines.length ? <LineName line={line} /> : line.name}</th>
              {FEEDBACK_VALUES.map((value) => (
                <td key={value}>{line.result.counts[value] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.some((line) => line.group === null) ? <p className="small quiet">{words('othersWhy')}</p> : null}
    </div>
  );
}

/** What could be better, folded shut until she asks: her screen may be mirrored on the wall. */
function Lines({ activityId }: { activityId: string }) {
  const t = useWords('closing');
  const [open, setOpen] = useState(false);
  const view = useSession((state) => state.view);
  const lines = notesOf(view, activityId).map(({ contribution }) => ({
    id: contribution.id,
    text: feedback.textOf(contribution.data),
  }));
  if (lines.length === 0) return null;
  return (
    <>
      <div className="row notes-panel__head">
        <h3 className="now__label">
          {t('feedback.lines')} {t('feedback.linesCount', { count: lines.length })}
        </h3>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'feedback.fold' : 'feedback.read')}
        </Button>
      </div>
      {open ? (
        <ul className="sides__notes">
          {lines.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
