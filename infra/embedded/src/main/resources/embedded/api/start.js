// the services to choose from stand in services.json, since their ports are only known when they run
fetch('services.json')
  .then((answer) => answer.json())
  .then((urls) =>
    SwaggerUIBundle({
      urls,
      dom_id: '#page',
      deepLinking: true,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
      // tells nobody elsewhere of what is looked at
      validatorUrl: null,
    }),
  );
