/** What a button is for: the one thing to do, another thing, something on the side, or something that cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger';

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
};

/** The classes of a button or of a link that looks like one. */
export function buttonClass(variant: ButtonVariant, large: boolean, extra: string | undefined): string {
  const size = large ? ' pp-button--large' : '';
  return `pp-button utrecht-button ${VARIANTS[variant]}${size}${extra === undefined ? '' : ` ${extra}`}`;
}
