import type { ReactNode, Ref } from 'react';

interface HeadingProps {
  level: 1 | 2 | 3;
  /** How large it looks, when that differs from its rank. */
  looks?: 1 | 2 | 3;
  id?: string;
  className?: string;
  tabIndex?: -1;
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A heading; rank and size are apart, so that no rank is skipped for the looks. */
export function Heading({ level, looks = level, className, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag {...rest} className={`utrecht-heading-${looks}${className === undefined ? '' : ` ${className}`}`}>
      {children}
    </Tag>
  );
}
