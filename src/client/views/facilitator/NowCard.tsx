import './now.css';
import { places } from 'virtual:catalog/places';
import { useEffect, useRef } from 'react';
import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import { isQuestion, scriptOf } from '#client/conduct/nextStep.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { promptsOf } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { questionsOnWall } from '#client/wall/wallContent.ts';
import { wallScene } from '#client/wall/wallScene.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';

/** What happens now: the question as it stands on wall and tablets, what to say, and what to ask on. */
export function NowCard() {
  const t = useWords('facilitator');
  const words = useWords('results');
  const closing = useWords('closing');
  const view = useSession((state) => state.view);
  const { activities, at, workshop } = scriptOf(view);
  const activity = activities[at];
  const card = useFromTheTop(activity?.id);
  if (!activity) return null;
  const place = places.find((each) => each.id === activity.placeId);
  const waiting = at === 0 && !isQuestion(activity) && activity.state === 'ready';
  const state = !isQuestion(activity) ? (waiting ? 'waiting' : 'explain') : activity.state;
  const remark = view.remark.get(activity.id)?.text ?? '';
  const stateWords = () => {
    if (workshop?.status === 'closed') return t('state.ended');
    if (state === 'revealed') return closing(`desk.revealed.${givenKind(activity)}`);
    if (state !== 'open') return t(`state.${state}`);
    if (isVote(activity)) return words('desk.voting');
    return givenKind(activity) === 'answers' ? closing('desk.answering') : t('state.open');
  };
  return (
    <section className="now" aria-labelledby="now-title" ref={card}>
      <p className="now__kicker">
        <span className={`now__state now__state--${state}`}>{stateWords()}</span>
        <span>{t('now.step', { step: at + 1, steps: activities.length })}</span>
        <span>{t('now.minutes', { count: activity.minutes })}</span>
        <span>{place ? place.label : t('now.whole')}</span>
      </p>
      <Heading level={2} id="now-title" looks={isQuestion(activity) ? 3 : 1}>
        {activity.title.tekst}
      </Heading>
      {isQuestion(activity) ? <Questions activity={activity} /> : <WallLines activity={activity} />}
      {waiting ? <p>{t('now.waiting')}</p> : null}
      {remark === '' ? null : (
        <div className="now__remark">
          <h3 className="now__label">{t('now.remark')}</h3>
          <p>{remark}</p>
        </div>
      )}
      {isQuestion(activity) ? <More activity={activity} /> : null}
    </section>
  );
}

/** At another step what happens now is in sight again, however far down the last one she was. */
function useFromTheTop(activityId: string | undefined) {
  const card = useRef<HTMLElement>(null);
  const before = useRef(activityId);
  useEffect(() => {
    if (before.current === activityId) return;
    before.current = activityId;
    const column = card.current?.parentElement;
    // On a telephone the page itself scrolls.
    if (column && getComputedStyle(column).overflowY === 'visible')
      card.current?.scrollIntoView?.({ block: 'start' });
    else column?.scrollTo?.({ top: 0 });
  }, [activityId]);
  return card;
}

function Questions({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const view = useSession((state) => state.view);
  const { main, others } = questionsOnWall(view, activity);
  return (
    <>
      {main ? <BothRegisters wording={main.wording} /> : null}
      {others.map(({ groups, prompt }) => (
        <div key={prompt.id} className="now__other">
          <h3 className="now__label">{t('now.forGroups', { groups: groups.join(', ') })}</h3>
          <p>{prompt.wording.tekst_b1}</p>
        </div>
      ))}
    </>
  );
}

function BothRegisters({ wording }: { wording: Wording }) {
  const t = useWords('facilitator');
  return (
    <div className="now__question">
      <p className="now__plain">{wording.tekst_b1}</p>
      {wording.tekst === wording.tekst_b1 ? null : (
        <p className="quiet">
          <span className="now__label">{t('now.professional')}:</span> {wording.tekst}
        </p>
      )}
    </div>
  );
}

function WallLines({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const lines = (activity.wallText?.tekst_b1 ?? '').split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="now__label">{t('now.wallText')}</h3>
      <ul className="now__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
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
