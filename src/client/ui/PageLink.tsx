import { type ComponentProps, createElement, type MouseEvent } from 'react';
import { navigate } from 'wouter/use-browser-location';

interface PageLinkProps extends ComponentProps<'a'> {
  href: string;
}

/**
 * A link to another page of the program, which is not loaded anew for it. Who asks for a new tab or window gets that. (As
 * the router's own, which would bring the whole router along.)
 */
export function PageLink(props: PageLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(props.href);
  };
  return createElement('a', { ...props, onClick: handleClick });
}
