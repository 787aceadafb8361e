import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';
import { useRegister } from './useRegister.tsx';

/** One tap to the other Dutch; the button says what you get. */
export function RegisterSwitch() {
  const t = useWords('common');
  const { register, choose } = useRegister();
  const plain = register === 'tekst_b1';
  return (
    <Button variant="subtle" className="pp-tight" onClick={() => choose(plain ? 'tekst' : 'tekst_b1')}>
      {t(plain ? 'register.professional' : 'register.plain')}
    </Button>
  );
}
