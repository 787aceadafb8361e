import type { ScriptOptions } from '#catalog/Catalog.ts';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Select } from '#client/ui/Select.tsx';
import { useWords } from '#i18n/useWords.ts';

/** A step that options may point at. */
export interface EarlierStep {
  readonly key: string;
  readonly block: string;
  readonly title: string;
}

interface OptionFieldsProps {
  block: string;
  options: ScriptOptions;
  earlier: readonly EarlierStep[];
  onChange: (options: ScriptOptions) => void;
}

const DOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const TASKS = 'tasks';
const SOME = 'some';

/** What can be chosen about a step beside its question, in plain words; nothing for most kinds. */
export function OptionFields({ block, options, earlier, onChange }: OptionFieldsProps) {
  const t = useWords('script');
  if (block === 'notes')
    return (
      <Checkbox
        label={t('options.tags')}
        hint={t('options.tagsHint')}
        checked={options.tags === true}
        onChange={(tags) => onChange(tags ? { tags } : {})}
      />
    );
  if (block === 'dots') return <DotFields {...{ options, earlier, onChange }} />;
  if (block !== 'statement') return null;
  const asked = earlier.filter((each) => each.block === 'statement');
  if (asked.length === 0 && options.before === undefined) return null;
  return (
    <Select
      label={t('options.before')}
      value={asked.some(({ key }) => key === options.before) ? (options.before ?? '') : ''}
      options={[
        { value: '', label: t('options.beforeNone') },
        ...asked.map(({ key, title }) => ({ value: key, label: t('options.beforeStep', { title }) })),
      ]}
      onChange={(event) => onChange(event.target.value === '' ? {} : { before: event.target.value })}
    />
  );
}

/** How many dots, and on what: the bouwopgaven, or what people wrote before. */
function DotFields({ options, earlier, onChange }: Omit<OptionFieldsProps, 'block'>) {
  const t = useWords('script');
  const { dots = 3, places, source } = options;
  const sources = earlier.filter(({ block }) => block === 'notes' || block === 'steps');
  const some = Array.isArray(places) && places.length < 5 ? places : null;
  const on =
    places !== undefined
      ? some === null
        ? TASKS
        : SOME
      : sources.some(({ key }) => key === source)
        ? `step:${source}`
        : '';
  return (
    <div className="script-form__two">
      <Select
        label={t('options.on')}
        value={on}
        options={[
          ...(on === '' ? [{ value: '', label: t('options.onPick') }] : []),
          { value: TASKS, label: t('options.onTasks') },
          ...(some === null
            ? []
            : [{ value: SOME, label: t('options.onSome', { places: some.map(placeName).join(', ') }) }]),
          ...sources.map(({ key, title }) => ({
            value: `step:${key}`,
            label: t('options.onStep', { title }),
          })),
        ]}
        onChange={({ target: { value } }) => {
          if (value.startsWith('step:')) onChange({ dots, source: value.slice('step:'.length) });
          if (value === TASKS) onChange({ dots, places: 'all-bouwopgaven' });
        }}
      />
      <Select
        label={t('options.dots')}
        value={String(dots)}
        options={DOTS.map((n) => ({ value: String(n), label: String(n) }))}
        onChange={(event) => onChange({ ...options, dots: Number(event.target.value) })}
      />
    </div>
  );
}
