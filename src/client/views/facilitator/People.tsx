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
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { withSoftHyphens } from '#i18n/hyphenate.ts';
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
  const given = counts && activity ? givenKind(activity) : null;
  const merged = workshopOf(view)?.groupsHidden === true;
  // A closed session counts who took part, whoever has left since.
  const over = workshopOf(view)?.status === 'closed';
  return (
    <section className="people" aria-labelledby="people-title">
      <h2 className="utrecht-heading-3" id="people-title">
        {t(over ? 'people.took' : 'people.in', { count: people })}
      </h2>
      <GroupTable
        over={over}
        given={given !== null && activity?.block === 'dots' ? 'dots' : given}
        counts={counts}
      />
      {/* Whoever answers gives one answer: the table says it all. */}
      {counts === null || given === null || given === 'answers' ? null : (
        <p className="small">
          <strong>{closing(`given.${given}`, { count: counts.total })}</strong>
          {' · '}
          <span className="people__count">{t('people.wrote', { count: counts.writers })}</span>
          {' · '}
          <span className="people__count">{t('people.writing', { count: counts.writing })}</span>
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

interface GroupTableProps {
  /** The session is closed: who took part, and not who is there. */
  over: boolean;
  /** What the question of now asks for, and how much of it each group gave; null where nobody is told. */
  given: ReturnType<typeof givenKind> | 'dots' | null;
  counts: ReturnType<typeof tally> | null;
}

function GroupTable({ over, given, counts }: GroupTableProps) {
  const t = useWords('facilitator');
  const closing = useWords('closing');
  const view = useSession((state) => state.view);
  const { perGroup } = joined(view);
  const ofEveryone = counts?.perGroup[''] ?? 0;
  return (
    <table className="people__groups">
      <thead>
        <tr>
          <th scope="col">{t('people.group')}</th>
          <th scope="col">{t(over ? 'people.tookHead' : 'people.joined')}</th>
          {given === null ? null : <th scope="col">{closing(`given.${given}Head`)}</th>}
        </tr>
      </thead>
      <tbody>
        {groupsInOrder(view).map((group) => (
          <tr key={group.id}>
            <GroupHead group={group} label={group.label} />
            <td>{perGroup[group.id] ?? 0}</td>
            {counts === null ? null : <td>{counts.perGroup[group.id] ?? 0}</td>}
          </tr>
        ))}
        {ofEveryone > 0 ? (
          <tr>
            <GroupHead group={null} label={t('people.everyone')} />
            <td>–</td>
            <td>{ofEveryone}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** Words of so many letters may be broken: three columns of numbers stand beside them. */
const LONG_WORD = 14;

function GroupHead({ group, label }: { group: StakeholderGroup | null; label: string }) {
  return (
    <th scope="row">
      <span className="people__label">
        <GroupMark group={group} size="1.5rem" />
        {withSoftHyphens(label, LONG_WORD)}
      </span>
    </th>
  );
}
