package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Why a meeting is off, in the words that people are told. */
public record CancelRequest(@Both(max = 2000) @Nullable Bilingual reason) {}
