import './seats.css';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { MOST_AT_TABLE } from '#domain/workshop/seating.ts';
import { useWords } from '#i18n/useWords.ts';

export interface TableGroupsProps {
  /** Residents first. */
  groups: readonly StakeholderGroup[];
  perGroup: Readonly<Record<string, number>>;
  onChange: (perGroup: Readonly<Record<string, number>>) => void;
}

/** How many people of each group sit at one device, by − and +. */
export function TableGroups({ groups, perGroup, onChange }: TableGroupsProps) {
  const t = useWords('seats');
  const total = Object.values(perGroup).reduce((sum, people) => sum + people, 0);
  const set = (id: string, people: number) => {
    const { [id]: _, ...rest } = perGroup;
    onChange(people > 0 ? { ...rest, [id]: people } : rest);
  };
  return (
    <fieldset className="table-groups">
      <legend className="join-legend">{t('groups.title')}</legend>
      <p className="quiet">{t('groups.hint')}</p>
      <ul className="table-groups__list">
        {groups.map((group) => {
          const people = perGroup[group.id] ?? 0;
          return (
            <li key={group.id} className={`table-group${people > 0 ? ' table-group--here' : ''}`}>
              <GroupMark group={group} size="2.5rem" />
              <span className="table-group__label">{group.label}</span>
              <span className="table-group__count">
                <Step
                  sign="−"
                  label={t('groups.less', { group: group.label })}
                  onPress={people > 0 ? () => set(group.id, people - 1) : null}
                />
                <output aria-label={t('groups.people', { group: group.label })}>{people}</output>
                <Step
                  sign="+"
                  label={t('groups.more', { group: group.label })}
                  onPress={total < MOST_AT_TABLE ? () => set(group.id, people + 1) : null}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status" className="table-groups__total">
        {total === 0
          ? t('groups.nobody')
          : total >= MOST_AT_TABLE
            ? t('groups.full', { count: total })
            : t('groups.total', { count: total })}
      </p>
    </fieldset>
  );
}

/** Keeps its focus at the end of the range, so that the keyboard is not thrown back. */
function Step({ sign, label, onPress }: { sign: string; label: string; onPress: (() => void) | null }) {
  return (
    <button
      type="button"
      className="table-group__step"
      aria-label={label}
      aria-disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
