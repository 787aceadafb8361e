import './hall.css';
import { givenKind } from '#client/conduct/givenKind.ts';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { groupsInOrder, joined, tally } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { inTheRoom } from '#client/wall/wallContent.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { BalancePanel } from './BalancePanel.tsx';

/** Who is in the room per group, how many wrote, and what a small group means. */
export function People() {
  const t = useWords('facilitator');
  const closing = useWords('closing');
  const act = useAct();
  const may = useMay();
  const view = useSession((state) => state.view);
  const { people, residents } = inTheRoom(view);
  const activity = currentActivity(view);
  // Only facilitators are told per group who wrote; others know as much as the hall.
  const told = may('hideGroups');
  const counts = told && activity && isQuestion(activity) ? tally(view, activity.id) : null;
  // Whoever answers gives one answer: the table says it all.
  const answers = activity !== undefined && givenKind(activity) === 'answers';
  const merged = workshopOf(view)?.groupsHidden === true;
  // A closed session counts who took part, whoever has left since.
  const over = workshopOf(view)?.status === 'closed';
  const perGroup = joined(view).perGroup;
  return (
    <section className="people" aria-labelledby="people-title">
      <h2 className="utrecht-heading-3" id="people-title">
        {t(over ? 'people.took' : 'people.in', { count: people })}
      </h2>
      <table className="people__groups">
        <thead>
          <tr>
            <th scope="col">{t('people.group')}</th>
            <th scope="col">{t(over ? 'people.tookHead' : 'people.joined')}</th>
            {counts === null || activity === undefined ? null : (
              <th scope="col">{closing(`given.${givenKind(activity)}Head`)}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {groupsInOrder(view).map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <span className="people__label">
                  <GroupMark group={group} size="1.5rem" />
                  {group.label}
                </span>
              </th>
              <td>{perGroup[group.id] ?? 0}</td>
              {counts === null ? null : <td>{counts.perGroup[group.id] ?? 0}</td>}
            </tr>
          ))}
          {(counts?.perGroup[''] ?? 0) > 0 ? (
            <tr>
              <th scope="row">
                <span className="people__label">
                  <GroupMark group={null} size="1.5rem" />
                  {t('people.everyone')}
                </span>
              </th>
              <td>–</td>
              <td>{counts?.perGroup['']}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {counts === null || activity === undefined || answers ? null : (
        <p className="small">
          <strong>{closing(`given.${givenKind(activity)}`, { count: counts.total })}</strong>
          {' · '}
          {t('people.wrote', { count: counts.writers })}
          {' · '}
          {t('people.writing', { count: counts.writing })}
        </p>
      )}
      {people > 0 && residents === 0 ? <Alert kind="warning">{t('people.noResident')}</Alert> : null}
      {residents === 1 ? <Alert kind="info">{t('people.oneResident')}</Alert> : null}
      <BalancePanel />
      {told && (residents === 1 || merged) ? (
        <Checkbox
          asSwitch
          label={t('people.merge')}
          hint={t('people.mergeHint')}
          checked={merged}
          onChange={(on) => act({ type: 'hideGroups', on })}
        />
      ) : null}
    </section>
  );
}
