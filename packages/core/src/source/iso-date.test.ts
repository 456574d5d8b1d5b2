import assert from "node:assert/strict";
import { test } from "node:test";
import { isoDate, printedDates } from "./iso-date.ts";

test("dates of machines and of French pages are written in ISO 8601", () => {
  for (const [date, iso] of [
    ["2024-04-30 16:00:34 +02:00", "2024-04-30T16:00:34+02:00"],
    ["2024-04-30T16:00:34.000Z", "2024-04-30T16:00:34Z"],
    ["2024-04-30T16:00+0200", "2024-04-30T16:00:00+02:00"],
    ["2024-04-30T1600", "2024-04-30T16:00:00"],
    ["2024-04-30", "2024-04-30"],
    ["12 mars 2021 à 9 h 30", "2021-03-12T09:30"],
    ["1er août 2021", "2021-08-01"],
    ["2 Déc 2017", "2017-12-02"],
    ["01/06/18 à 23h03", "2018-06-01T23:03"],
    ["30/04/2024 - 16:00", "2024-04-30T16:00"],
    ["05.07.2011 à 22h09", "2011-07-05T22:09"],
  ])
    assert.equal(isoDate(date!), iso, date);
});

test("what is no date, or no day of the calendar, is none", () => {
  for (const text of [
    "",
    "hier",
    "il y a 3 heures",
    "31 février 2021",
    "12 mars",
    "2021",
    "45/13/2021",
    "Le 12 mars 2021",
  ])
    assert.equal(isoDate(text), undefined, text);
});

test("dates in a line are found with their places", () => {
  const line = "Publié le 12 mars 2021 à 9 h 30, mis à jour le 14 mars 2021";
  assert.deepEqual(
    printedDates(line).map(({ iso, start, end }) => [iso, line.slice(start, end)]),
    [
      ["2021-03-12T09:30", "12 mars 2021 à 9 h 30"],
      ["2021-03-14", "14 mars 2021"],
    ],
  );
});
