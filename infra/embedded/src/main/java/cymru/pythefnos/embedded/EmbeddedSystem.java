package cymru.pythefnos.embedded;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.time.RealTime;
import cymru.pythefnos.embedded.api.ApiPage;
import cymru.pythefnos.embedded.clock.ClockEndpoint;
import cymru.pythefnos.embedded.clock.MovableClock;
import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.embedded.demo.DemoMark;
import cymru.pythefnos.embedded.http.TokenGuard;
import cymru.pythefnos.servers.ServerCannotStart;
import cymru.pythefnos.servers.mailbox.MailboxView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** The whole system in this process. Closing it stops everything in the reverse order of its start. */
public final class EmbeddedSystem implements AutoCloseable {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Clock clock;
    private final Addresses addresses;
    private final String storeUri;
    private final Map<String, String> brokerSettings;
    private final DataFolder folder;

    private EmbeddedSystem(Options options) {
        try {
            PortPlan ports = PortPlan.from(options.ports());
            folder = keep(DataFolder.open(options.data()));
            clock = clock(options, folder);
            if (options.demo()) {
                DemoMark.in(folder).begin(LocalDate.ofInstant(clock.instant(), London.ZONE), RealTime.CLOCK.instant());
            }
            Servers servers = keep(Servers.open(folder));
            storeUri = servers.store().uri();
            servers.store().whenBroken(failure -> Running.broken(folder, failure));
            brokerSettings = servers.broker().clientSettings();
            Services services = keep(new Services(options, ports, folder, servers, clock));
            addresses = services.start();
            ClockEndpoint clockEndpoint = new ClockEndpoint(clock, options.movableClock());
            keep(MailboxView.open(
                    servers.mailbox(),
                    ports.desk(),
                    Map.of(ClockEndpoint.PATH, clockEndpoint, ApiPage.PATH, new ApiPage(addresses)),
                    new TokenGuard(services.tokens(), ApiPage::isPart, ClockEndpoint::isRead)));
        } catch (ServerCannotStart e) {
            close();
            throw CannotStart.because(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts it and returns when every service answers.
     *
     * @throws CannotStart when something is in the way
     */
    public static EmbeddedSystem start(Options options) {
        return new EmbeddedSystem(options);
    }

    private static Clock clock(Options options, DataFolder folder) {
        if (options.clock() == null && !options.movableClock()) {
            return Clock.systemUTC();
        }
        MovableClock movable = MovableClock.keptIn(folder);
        if (options.clock() != null) {
            movable.moveTo(options.clock());
        }
        return movable;
    }

    /** The clock that every service reads. */
    public Clock clock() {
        return clock;
    }

    /** Where the document store listens and with what password, for tools that look at it. */
    public String storeUri() {
        return storeUri;
    }

    /** What a client of the broker needs, likewise. */
    public Map<String, String> brokerSettings() {
        return brokerSettings;
    }

    /** The folder that it works in. */
    public DataFolder folder() {
        return folder;
    }

    /** Where it can be reached. */
    public Addresses addresses() {
        return addresses;
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            Closing.close(running.pop());
        }
    }
}
