package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.Venue;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place to meet, as it came in. */
public record VenueJson(
        @Nullable BothLanguages name, @Nullable String address) {

    public static void check(Checks checks, @Nullable VenueJson venue) {
        if (venue != null) {
            BothLanguages.require(checks, "venue.name", venue.name, 200);
            checks.require("venue.address", venue.address).atMost(500, "venue.address", venue.address);
        }
    }

    public static @Nullable Venue checked(@Nullable VenueJson venue) {
        return venue == null
                ? null
                : new Venue(Objects.requireNonNull(venue.name).checked(), Objects.requireNonNull(venue.address));
    }
}
