type Brands = {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  readonly platform: string;
};

/** The browser's own words, most telling first; what it is made from stands in every one of them. */
const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bEdg\/(\d+)/u, "Edge"],
  [/\bFirefox\/(\d+)/u, "Firefox"],
  [/\bChrome\/(\d+)/u, "Chrome"],
  [/\bVersion\/(\d+).*\bSafari\//u, "Safari"],
];
const systems = ["Windows", "Android", "iPhone", "iPad", "CrOS", "Mac OS X", "Linux"];

/** Browser, its version and the system: what a run was made on, and nothing that tells one machine from another. */
export function machineWords(navigator: Pick<Navigator, "userAgent">, device?: "gpu" | "cpu"): string {
  const { userAgentData } = navigator as { readonly userAgentData?: Brands };
  const words = userAgentData ? fromBrands(userAgentData) : fromText(navigator.userAgent);
  return [...words, ...(device ? [device.toUpperCase()] : [])].join(", ");
}

function fromBrands({ brands, platform }: Brands): readonly string[] {
  // Browsers hide an invented brand among the real ones ("Not;A=Brand").
  const real = brands.filter(({ brand }) => !/not.?a.?brand/iu.test(brand));
  const named = real.find(({ brand }) => brand !== "Chromium") ?? real[0];
  return [...(named ? [`${named.brand} ${named.version}`] : []), ...(platform === "" ? [] : [platform])];
}

function fromText(userAgent: string): readonly string[] {
  const browser = browsers.flatMap(([pattern, name]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return [...browser.slice(0, 1), ...systems.filter((system) => userAgent.includes(system)).slice(0, 1)];
}
