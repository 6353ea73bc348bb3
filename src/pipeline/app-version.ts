/** Version of the app, stamped on every assessment; a test holds it equal to package.json. */
export const appVersion = "0.1.0";
