import { registerHooks } from 'node:module';

// Our imports leave `.ts` out, as bundlers allow; Node wants it.
registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(
      own && !/\.(?:[cm]?[jt]s|json)$/.test(specifier) ? `${specifier}.ts` : specifier,
      context,
    );
  },
});
