import './now.css';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { promptsOf } from '#client/sync/selectors.ts';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { wallScene } from '#client/wall/wallScene.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';

/** What she can say at this step, and ask on. Before the question it comes first, after it what the hall gave does. */
export function Aloud({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const remark = useSession(({ view }) => view.remark.get(activity.id)?.text ?? '');
  return (
    <>
      {remark === '' ? null : (
        <div className="now__remark">
          <h3 className="now__label">{t('now.remark')}</h3>
          <p>{remark}</p>
        </div>
      )}
      {isQuestion(activity) ? <More activity={activity} /> : null}
    </>
  );
}

/** What can be said of the question that is asked: on the wall it is only when the wall has it and shows it. */
function useStanding(activity: Activity): 'now.asked' | 'now.underway' | 'now.blank' | 'now.first' {
  const view = useSession((state) => state.view);
  const underway = useSession((state) =>
    state.pending.some(({ intent }) => intent.type === 'askPrompt' && intent.activityId === activity.id),
  );
  if (activity.state === 'ready') return 'now.first';
  if (underway) return 'now.underway';
  const scene = wallScene(view, 0);
  return scene.kind === 'open' || scene.kind === 'revealed' ? 'now.asked' : 'now.blank';
}

/** *Doorvragen*: the other questions of this activity; one press puts one on wall and tablets. */
function More({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const act = useAct();
  const may = useMay();
  const view = useSession((state) => state.view);
  const all = promptsOf(view, activity.id);
  const prompts = all.filter((prompt) => prompt.groupId === null);
  const standing = useStanding(activity);
  if (prompts.length < 2 || !may('askPrompt')) return null;
  return (
    <div>
      <h3 className="now__label">{t('now.more')}</h3>
      {all.length > prompts.length ? <p className="small quiet">{t('now.moreForAll')}</p> : null}
      <ul className="now__more">
        {prompts.map((prompt) => (
          <li key={prompt.id}>
            <span>
              {prompt.wording.tekst_b1}
              {prompt.origin === 'own' ? <span className="desk__tag">{t('now.own')}</span> : null}
            </span>
            {prompt.id === activity.promptId ? (
              <span className="small quiet" role="status">
                {t(standing)}
              </span>
            ) : (
              <ToolButton
                label={t('now.ask')}
                of={prompt.wording.tekst_b1}
                onClick={() => act({ type: 'askPrompt', activityId: activity.id, promptId: prompt.id })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
