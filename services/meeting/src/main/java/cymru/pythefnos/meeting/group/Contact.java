package cymru.pythefnos.meeting.group;

import org.jspecify.annotations.Nullable;

/** The one person at the host body to whom every reply goes. */
public record Contact(String name, String email, @Nullable String phone) {}
