import { type ComponentProps, Suspense, useEffect, useState } from 'react';
import { lazyPart } from '#client/lazyPart.ts';
import type { QrCode as Code } from '#client/ui/QrCode.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';

const QrCode = lazyPart(async () => (await import('#client/ui/QrCode.tsx')).QrCode);
/** How long until it is asked for again when it could not be fetched (ms); nobody touches a wall. */
const AGAIN_MS = 5_000;

/** The QR code on a wall: its square is there at once, what is in it right after the picture. Address and code are text. */
export function LaterQrCode(props: ComponentProps<typeof Code> & { size: string }) {
  const [turn, setTurn] = useState(0);
  const square = { display: 'block', width: props.size, height: props.size };
  return (
    <Quietly key={turn} instead={<Again style={square} onAgain={() => setTurn(turn + 1)} />}>
      <Suspense fallback={<span style={square} />}>
        <QrCode {...props} />
      </Suspense>
    </Quietly>
  );
}

function Again({ style, onAgain }: { style: object; onAgain: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onAgain, AGAIN_MS);
    return () => clearTimeout(timer);
  });
  return <span style={style} />;
}
