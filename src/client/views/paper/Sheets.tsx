import { useState } from 'react';
import { paperQuestions } from '#client/conduct/paperQuestions.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { JoinCards } from './JoinCards.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { QuestionCards } from './QuestionCards.tsx';

const COPIES = Array.from({ length: 10 }, (_, index) => ({
  value: String(index + 1),
  label: String(index + 1),
}));

/** What to print, how large and how many; below it every sheet as it will be. */
export function Sheets() {
  const t = useWords('paper');
  const view = useSession((state) => state.view);
  const { join, code } = useJoin(view);
  const questions = paperQuestions(view);
  const groups = groupsInOrder(view);
  const title = workshopOf(view)?.title ?? '';
  const [cards, setCards] = useState(true);
  const [asked, setAsked] = useState(true);
  const [large, setLarge] = useState('small');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [copies, setCopies] = useState('1');
  const shown = groups.filter((group) => !without.has(group.id));
  const nothing = !cards && !(asked && questions.length > 0) && shown.length === 0;
  return (
    <>
      <div className="paper__controls stack">
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('lead')}</p>
        <div className="paper__choices">
          <fieldset>
            <legend className="utrecht-form-label">{t('what')}</legend>
            <Checkbox label={t('cards.choose')} checked={cards} onChange={setCards} />
            <Checkbox
              label={t('questions.choose', { count: questions.length })}
              checked={asked}
              onChange={setAsked}
            />
            <Select
              label={t('questions.size')}
              value={large}
              options={[
                { value: 'small', label: t('questions.small') },
                { value: 'large', label: t('questions.large') },
              ]}
              onChange={(event) => setLarge(event.target.value)}
            />
          </fieldset>
          <SheetChoice
            groups={groups}
            without={without}
            onWithout={setWithout}
            copies={copies}
            onCopies={setCopies}
          />
        </div>
        {join?.onlyHere ? <Alert kind="warning">{t('onlyHere')}</Alert> : null}
        <p className="quiet">{t('hint')}</p>
        <div>
          <Button variant="primary" large disabled={nothing} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      {cards && join ? <JoinCards title={title} join={join} code={code} /> : null}
      {asked ? <QuestionCards questions={questions} large={large === 'large'} /> : null}
      {shown.flatMap((group) =>
        Array.from({ length: Number(copies) }, (_, index) => (
          <NoteSheet key={`${group.id} ${index + 1}`} group={group} title={title} silent={index > 0} />
        )),
      )}
    </>
  );
}

interface SheetChoiceProps {
  groups: readonly StakeholderGroup[];
  /** Groups whose sheets are left out. */
  without: ReadonlySet<string>;
  onWithout: (groupIds: ReadonlySet<string>) => void;
  copies: string;
  onCopies: (copies: string) => void;
}

/** For which groups note sheets are printed, and how many. */
function SheetChoice({ groups, without, onWithout, copies, onCopies }: SheetChoiceProps) {
  const t = useWords('paper');
  const toggle = (id: string) => (on: boolean) => {
    const next = new Set(without);
    if (on) next.delete(id);
    else next.add(id);
    onWithout(next);
  };
  return (
    <fieldset>
      <legend className="utrecht-form-label">{t('sheets.choose')}</legend>
      {groups.map((group) => (
        <Checkbox
          key={group.id}
          label={
            <span className="paper__group">
              <GroupMark group={group} size="1.5rem" /> {group.label}
            </span>
          }
          checked={!without.has(group.id)}
          onChange={toggle(group.id)}
        />
      ))}
      <Select
        label={t('sheets.copies')}
        value={copies}
        options={COPIES}
        onChange={(event) => onCopies(event.target.value)}
      />
    </fieldset>
  );
}
