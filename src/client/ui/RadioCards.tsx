import './RadioCards.css';
import { type CSSProperties, type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';

export interface CardChoice<T extends string> {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  mark?: ReactNode;
  /** Strong and soft colour of the card when it is chosen. */
  colours?: { solid: string; soft: string };
}

interface RadioCardsProps<T extends string> {
  legend: ReactNode;
  legendClass?: string;
  description?: ReactNode;
  name?: string;
  choices: readonly CardChoice<T>[];
  value: T | null;
  onChange: (value: T) => void;
}

/** One choice out of a few, each on a card large enough for a thumb. */
export function RadioCards<T extends string>({
  legend,
  legendClass,
  description,
  name,
  choices,
  value,
  onChange,
}: RadioCardsProps<T>) {
  const id = useId();
  return (
    <fieldset aria-describedby={description === undefined ? undefined : `${id}-d`}>
      <legend className={legendClass ?? 'utrecht-form-label'}>{legend}</legend>
      {description === undefined ? null : (
        <p className="quiet" id={`${id}-d`}>
          {description}
        </p>
      )}
      <div className="pp-cards">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="pp-card"
            style={
              choice.colours &&
              ({ '--card-colour': choice.colours.solid, '--card-soft': choice.colours.soft } as CSSProperties)
            }
          >
            <input
              type="radio"
              name={name ?? id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.mark}
            <span className="pp-card__words">
              <span className="pp-card__label">{choice.label}</span>
              {choice.hint === undefined ? null : <span className="pp-card__hint">{choice.hint}</span>}
            </span>
            <span className="pp-card__tick">
              <Icon name="check" size="1.1rem" />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
