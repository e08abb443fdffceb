package cymru.pythefnos.meeting.group.web;

import org.jspecify.annotations.Nullable;

record QuorumJson(@Nullable Integer minimum) {}
