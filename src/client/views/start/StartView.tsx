import './StartView.css';
import { Link, useLocation } from 'wouter';
import { CodeForm } from '#client/ui/CodeForm.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { useWords } from '#i18n/useWords.ts';
import { MySessions } from './MySessions.tsx';
import { PictureTeaser } from './PictureTeaser.tsx';
import { RecoverSession } from './RecoverSession.tsx';

/** The front door: join with a code, begin a session, rehearse, or look around. */
export function StartView() {
  const t = useWords('start');
  const [, navigate] = useLocation();
  return (
    <Page title="" className="start" footer={<Foot />}>
      <div className="stack" style={{ gap: '2.5rem' }}>
        <div className="start-hero">
          <div className="stack" style={{ gap: '1.25rem' }}>
            <Heading level={1}>{t('title')}</Heading>
            <p className="start-lead">{t('lead')}</p>
            <section className="start-join stack" aria-labelledby="meedoen">
              <Heading level={2} id="meedoen">
                {t('join.title')}
              </Heading>
              <CodeForm
                label={t('join.label')}
                hint={t('join.hint')}
                emptyError={t('join.empty')}
                go={t('join.go')}
                // By the history's state and not in the address: a code in a link would be shared along.
                onCode={(code) => navigate('/mee', { state: { code } })}
              />
            </section>
          </div>
          <PictureTeaser />
        </div>
        {/* Whoever made one comes back for it, five minutes before. */}
        <MySessions />
        <section aria-labelledby="begeleiden">
          <Heading level={2} id="begeleiden">
            {t('ways.title')}
          </Heading>
          <div className="start-ways">
            <Way href="/nieuw" title={t('ways.new')} text={t('ways.newText')} first />
            <Way href="/oefenen" title={t('ways.rehearse')} text={t('ways.rehearseText')} />
            <Way href="/verken" title={t('ways.explore')} text={t('ways.exploreText')} />
          </div>
          <RecoverSession />
        </section>
      </div>
    </Page>
  );
}

function Way({ href, title, text, first }: { href: string; title: string; text: string; first?: boolean }) {
  return (
    <Link href={href} className={`start-way${first ? ' start-way--first' : ''}`}>
      <span className="start-way__title">
        {title} <Icon name="arrow" />
      </span>
      <span>{text}</span>
    </Link>
  );
}

function Foot() {
  const t = useWords('start');
  return (
    <div className="stack" style={{ gap: '0.25rem' }}>
      <nav className="start-foot" aria-label={t('more')}>
        <TextLink href="/scherm">{t('screen')}</TextLink>
        <TextLink href="/check">{t('check')}</TextLink>
        <TextLink href="/verken/over">{t('about')}</TextLink>
        <TextLink href="/verken/privacy">{t('privacy')}</TextLink>
        {/* A file that the build makes, no page of the program. */}
        <a className="utrecht-link utrecht-link--html-a" href="/licenties.txt">
          {t('licences')}
        </a>
      </nav>
      <p className="quiet">{t('credits')}</p>
    </div>
  );
}
