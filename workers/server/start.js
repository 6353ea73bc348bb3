// npm start: builds the app and serves it, by itself on this machine, with --host on a network.
import { existsSync, readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServer } from "./serve.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const root = fileURLToPath(new URL("../../dist/", import.meta.url));
const models = fileURLToPath(new URL("../../models/packs/", import.meta.url));
const usage = "Usage: npm start -- [--host ADDRESS] [--port NUMBER] [--cert FILE --key FILE] [--no-build]";
const defaultPort = 4173;
const portsTried = 20;

class StartError extends Error {}

try {
  const options = readOptions();
  const tls = readCertificate(options);
  const server = makeServer(tls);
  if (options.build) await build();
  if (!existsSync(`${root}index.html`))
    throw new StartError("There is no build yet. Run npm start without --no-build.");
  const port = await listen(server, options);
  announce(options, port, tls !== undefined);
  announceModels();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

function readOptions() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string" },
        cert: { type: "string" },
        key: { type: "string" },
        "no-build": { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    throw new StartError(`${error.message}\n${usage}`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new StartError(`--port must be a number from 0 to 65535, not "${values.port}".`);
  }
  if ((values.cert === undefined) !== (values.key === undefined)) {
    throw new StartError("--cert and --key go together: give both, or none for plain http.");
  }
  return { ...values, port, build: !values["no-build"] };
}

function readCertificate({ cert, key }) {
  return cert === undefined ? undefined : { cert: readPem(cert, "certificate"), key: readPem(key, "key") };
}

function readPem(path, what) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StartError(`The ${what} cannot be read: ${path} (${error.code ?? error.message}).`);
  }
}

async function build() {
  let vite;
  try {
    vite = await import("vite");
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new StartError("The build tools are not there yet. Run npm install first.");
  }
  await vite.build({ root: project, logLevel: "warn" });
}

function makeServer(tls) {
  try {
    return createServer({ root, models, tls });
  } catch (error) {
    throw new StartError(`The certificate and the key cannot be used: ${error.message}.`);
  }
}

/** Listens on the port asked for, or on the first free one from the usual one. */
async function listen(server, { host, port }) {
  const first = port ?? defaultPort;
  const last = port === undefined ? first + portsTried : first;
  for (let candidate = first; candidate <= last; candidate++) {
    try {
      return await listenOn(server, host, candidate);
    } catch (error) {
      if (error.code === "EADDRINUSE" && candidate < last) continue;
      const reasons = {
        EADDRINUSE: `Port ${candidate} is taken. Choose another with --port.`,
        EACCES: `Port ${candidate} needs rights that this user does not have. Choose another with --port.`,
        EADDRNOTAVAIL: `${host} is not an address of this machine.`,
        ENOTFOUND: `${host} is not an address of this machine.`,
      };
      throw new StartError(reasons[error.code] ?? error.message);
    }
  }
}

function listenOn(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

function announce({ host, port: asked }, port, secure) {
  const scheme = secure ? "https" : "http";
  for (const address of addresses(host)) console.log(`Tamiz is at ${scheme}://${address}:${port}/`);
  if (asked === undefined && port !== defaultPort) {
    console.log(
      `Port ${defaultPort} was taken. History belongs to the address: what was kept at the other is not shown here.`,
    );
  }
  if (!secure && !isLoopback(host)) {
    console.log(
      "Other machines need HTTPS to work offline (--cert and --key). Over plain http the rules still answer.",
    );
  }
}

/** The packs that this server offers; a list that cannot be read offers none, and the page says so. */
function announceModels() {
  if (!existsSync(`${models}index.json`)) return;
  try {
    const { packs } = JSON.parse(readFileSync(`${models}index.json`, "utf8"));
    if (packs.length > 0) console.log(`Models to download from here: ${packs.join(", ")}`);
  } catch {
    console.log("models/packs/index.json cannot be read: no models are offered. Pack one again.");
  }
}

/** What to type into a browser: every address of this machine when it listens on all of them. */
function addresses(host) {
  if (host !== "0.0.0.0" && host !== "::") return [host.includes(":") ? `[${host}]` : host];
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return own.filter(({ family }) => family === "IPv4").map(({ address }) => address);
}

function isLoopback(host) {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function stop(server) {
  server.close();
  server.closeAllConnections();
}
