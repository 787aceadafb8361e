import { usePathname } from 'wouter/use-browser-location';

/** The second part of the address, `:id` in the table of routes; '' where there is none. */
export function useAddressId(): string {
  return decodeURIComponent(usePathname().split('/')[2] ?? '');
}
