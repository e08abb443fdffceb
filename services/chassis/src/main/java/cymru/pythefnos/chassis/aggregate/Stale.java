package cymru.pythefnos.chassis.aggregate;

/** Somebody has changed it since that version was read. Nothing was written. @param current the version it has now */
public record Stale(long current) {}
