/** The sites' file is what its schema says, in one order and one form, and all in it can be used. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { SITES } from "../../extension/content/sites/data.ts";
import { isHost } from "../../extension/host.ts";

const FOLDER = new URL("../../extension/content/sites/", import.meta.url);
const file = await readFile(new URL("sites.json", FOLDER), "utf8");
const schema = JSON.parse(await readFile(new URL("sites.schema.json", FOLDER), "utf8"));

type Loose = Record<string, unknown> & {
  name: string;
  hosts: string[];
  composers: Record<string, unknown>[];
};

/** The file in its one form: sites, hosts and keys in the order of the schema. */
function print(parsed: { $schema: string; sites: Loose[] }): string {
  const { site, composer } = schema.$defs;
  const inOrder = (value: Record<string, unknown>, properties: object) =>
    Object.fromEntries(Object.keys(properties).flatMap((key) => (key in value ? [[key, value[key]]] : [])));
  const sites = parsed.sites
    .map((each) => ({
      ...inOrder(each, site.properties),
      name: each.name,
      hosts: [...each.hosts].sort(),
      composers: each.composers.map((one) => inOrder(one, composer.properties)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ $schema: parsed.$schema, sites }, null, 2)}\n`;
}

describe("the sites' file", () => {
  it("is what its schema says", () => {
    const ajv = new Ajv({ allErrors: true, formats: { regex: isRegex } });
    const valid = ajv.validate(schema, JSON.parse(file));
    assert.ok(valid, ajv.errorsText(ajv.errors, { separator: "\n" }));
  });

  it("is given back by parsing and printing it", () => {
    assert.equal(print(JSON.parse(file)), file);
  });

  it("names no host and no site twice", () => {
    const names = SITES.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
    for (const { hosts, name } of SITES) {
      for (const host of hosts) {
        const others = SITES.filter((site) =>
          site.hosts.some((pattern) => isHost(host.replace("*.", ""), pattern)),
        );
        assert.deepEqual(
          others.map((site) => site.name),
          [name],
          host,
        );
      }
    }
  });

  it("tells software without hosts of its own by marks, and only that", () => {
    for (const { hosts, marks, name } of SITES) assert.equal(hosts.length === 0, marks !== undefined, name);
  });

  it("depends on no label, since labels are translated", () => {
    const labels = /\[(aria-label|placeholder|title|alt|aria-placeholder|data-placeholder)[~|^$*]?=/;
    for (const { name, composers } of SITES) {
      for (const { editor, submit, title = [] } of composers) {
        for (const [index, probe] of [...editor, ...submit, ...title].entries()) {
          assert.ok(!labels.test(probe), `${name}: probe ${index + 1}, ${probe}`);
        }
      }
    }
  });
});

function isRegex(source: string): boolean {
  try {
    return new RegExp(source) !== null;
  } catch {
    return false;
  }
}
