// Lumi’s server takes the packages of H5P for sound: `h5p.json` keeps to its schema, the content can be read.
import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [cache, ...packages] = process.argv.slice(2);
const require = createRequire(join(cache, "package.json"));
const { H5PConfig, LibraryManager, fsImplementations } = require("@lumieducation/h5p-server");
const Validator = require(join(cache, "node_modules/@lumieducation/h5p-server/build/src/PackageValidator.js")).default;
const folder = mkdtempSync(join(tmpdir(), "h5p-"));
const storage = new fsImplementations.FileLibraryStorage(folder);
const validator = new Validator(new H5PConfig(), new LibraryManager(storage));
for (const one of packages) {
    const out = mkdtempSync(join(folder, "package-"));
    execFileSync("unzip", ["-qo", one, "-d", out]);
    await validator.validateExtractedPackage(out, true, true);
}
rmSync(folder, { recursive: true });
console.log(`   Lumi takes ${packages.length} packages of H5P`);
