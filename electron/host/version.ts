import packageJson from '../../package.json' with { type: 'json' }

/** The app's version, as it stands in package.json. */
export const appVersion: string = packageJson.version
