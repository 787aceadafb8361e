import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof import('./nl/app.json');
      arranging: typeof import('./nl/arranging.json');
      check: typeof import('./nl/check.json');
      closing: typeof import('./nl/closing.json');
      common: typeof import('./nl/common.json');
      copy: typeof import('./nl/copy.json');
      door: typeof import('./nl/door.json');
      explore: typeof import('./nl/explore.json');
      formats: typeof import('./nl/formats.json');
      join: typeof import('./nl/join.json');
      paper: typeof import('./nl/paper.json');
      participant: typeof import('./nl/participant.json');
      rejections: typeof import('./nl/rejections.json');
      scene: typeof import('./nl/scene.json');
      screens: typeof import('./nl/screens.json');
      seats: typeof import('./nl/seats.json');
      start: typeof import('./nl/start.json');
      facilitator: typeof import('./nl/facilitator.json');
      pair: typeof import('./nl/pair.json');
      prepare: typeof import('./nl/prepare.json');
      rehearse: typeof import('./nl/rehearse.json');
      report: typeof import('./nl/report.json');
      roles: typeof import('./nl/roles.json');
      results: typeof import('./nl/results.json');
      reportText: typeof import('./nl/reportText.json');
      script: typeof import('./nl/script.json');
      tablet: typeof import('./nl/tablet.json');
      theirs: typeof import('./nl/theirs.json');
      wall: typeof import('./nl/wall.json');
    };
  }
}
