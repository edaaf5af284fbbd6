// Reads an iCalendar file from standard input and prints its appointments as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const appointments = calendar.getAllSubcomponents("vevent").map((each) => {
  const event = new ICAL.Event(each);
  return {
    uid: event.uid,
    summary: event.summary,
    location: event.location || "",
    zone: event.startDate.zone.tzid,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
  };
});
console.log(JSON.stringify(appointments));
