import './Button.css';
import type { ReactNode } from 'react';
import { type ButtonVariant, buttonClass } from './buttonClass.ts';
import { Icon, type IconName } from './Icon.tsx';
import { PageLink } from './PageLink.tsx';

interface ButtonLinkProps {
  href: string;
  variant?: ButtonVariant;
  icon?: IconName | undefined;
  large?: boolean;
  className?: string;
  children: ReactNode;
}

/** A way to another view that looks like a button: it goes somewhere, so it is a link. */
export function ButtonLink({
  href,
  variant = 'secondary',
  icon,
  large = false,
  className,
  children,
}: ButtonLinkProps) {
  return (
    <PageLink href={href} className={buttonClass(variant, large, className)}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </PageLink>
  );
}
