package cymru.pythefnos.representative.person.mongo;

/** How often everything held on a person was read; who did and when stands in the audit trail. */
record ReadingDocument(long count) {}
