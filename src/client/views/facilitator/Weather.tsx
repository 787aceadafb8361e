import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { CALM, type Weather as Called, CLOUDS } from '#domain/workshop/weather.ts';
import { useWords } from '#i18n/useWords.ts';

/** In the hall's column: what hangs over the house now, and a button to call up something else. */
export function Weather() {
  const t = useWords('arranging');
  const may = useMay();
  const [open, setOpen] = useState(false);
  const weather = useSession(({ view }) => workshopOf(view)?.weather ?? CALM);
  const said = [
    ...weather.clouds.map((cloud) => t(`weather.cloud.${cloud}`)),
    ...(weather.wind ? [t('weather.wind')] : []),
    ...(weather.rain ? [t('weather.rain')] : []),
  ];
  if (!may('setWeather')) return null;
  return (
    <section className="people" aria-labelledby="weather-title">
      <h2 className="utrecht-heading-3" id="weather-title">
        {t('weather.title')}
      </h2>
      <p role="status">{said.length === 0 ? t('weather.calm') : said.join(', ')}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t('weather.open')}</Button>
      </div>
      {open ? <WeatherDialog weather={weather} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

/** Every switch works at once, so that she can look at the wall while she calls up a storm. */
function WeatherDialog({ weather, onClose }: { weather: Called; onClose: () => void }) {
  const t = useWords('arranging');
  const act = useAct();
  const call = (change: Partial<Called>) => act({ type: 'setWeather', weather: { ...weather, ...change } });
  return (
    <Dialog title={t('weather.title')} onClose={onClose}>
      <p>{t('weather.hint')}</p>
      <fieldset className="weather">
        <legend>{t('weather.clouds')}</legend>
        {CLOUDS.map((cloud) => (
          <Checkbox
            key={cloud}
            asSwitch
            label={t(`weather.cloud.${cloud}`)}
            checked={weather.clouds.includes(cloud)}
            onChange={(on) =>
              // In the order of the picture, whatever was called first.
              call({ clouds: CLOUDS.filter((one) => (one === cloud ? on : weather.clouds.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <fieldset className="weather">
        <legend>{t('weather.storm')}</legend>
        <Checkbox
          asSwitch
          label={t('weather.wind')}
          hint={t('weather.windHint')}
          checked={weather.wind}
          onChange={(wind) => call({ wind })}
        />
        <Checkbox
          asSwitch
          label={t('weather.rain')}
          checked={weather.rain}
          onChange={(rain) => call({ rain })}
        />
      </fieldset>
      <div>
        <Button
          disabled={weather.clouds.length === 0 && !weather.wind && !weather.rain}
          onClick={() => call(CALM)}
        >
          {t('weather.calmDown')}
        </Button>
      </div>
    </Dialog>
  );
}
