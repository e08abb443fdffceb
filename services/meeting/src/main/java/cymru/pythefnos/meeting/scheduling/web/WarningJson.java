package cymru.pythefnos.meeting.scheduling.web;

/** A warning in words. @param name for the machine, in kebab case */
record WarningJson(String name, String cy, String en) {}
