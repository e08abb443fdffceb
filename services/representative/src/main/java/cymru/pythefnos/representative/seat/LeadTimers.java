package cymru.pythefnos.representative.seat;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.timer.TimerHandler;
import cymru.pythefnos.chassis.timer.Timers;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonNews;
import java.time.Clock;
import java.time.Duration;

/**
 * Has seats follow a person's change of channel at once, and once more a little later: whatever happens to this process
 * between the person's save and the seats', the later look makes it good.
 */
public final class LeadTimers implements PersonNews, TimerHandler {

    private static final String TYPE = "seat-lead";
    private static final Duration A_LITTLE = Duration.ofSeconds(30);

    private final Timers timers;
    private final FollowingHolders following;
    private final Clock clock;

    public LeadTimers(Timers timers, FollowingHolders following, Clock clock) {
        this.timers = timers;
        this.following = following;
        this.clock = clock;
    }

    @Override
    public void leadAboutToChange(RepresentativeId id, long version) {
        timers.schedule(new Timer(TYPE, id.value(), version, clock.instant().plus(A_LITTLE)));
    }

    @Override
    public void leadChanged(RepresentativeId id) {
        try {
            following.follow(id);
        } catch (Overtaken e) {
            // an officer changes the seat at this moment; the timer looks again when they are done
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Right at any time, whichever version the person is at by now. */
    @Override
    public void fire(Timer timer) {
        following.follow(new RepresentativeId(timer.subject()));
    }
}
