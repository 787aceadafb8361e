import './wallMessage.css';
import type { ReactNode } from 'react';

/** Something to say in place of the picture, calm and large. */
export function WallMessage({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <main className="wall-message">
      <h1>{title}</h1>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </main>
  );
}
