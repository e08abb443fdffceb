package cymru.pythefnos.representative.delivery.sending;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import cymru.pythefnos.chassis.work.LeasedWork;
import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.mail.smtp.MailWorkers;
import cymru.pythefnos.testing.stores.Store;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.testing.stores.Stores#all")
class MailWorkersIT {

    private static final DeliveryId ID = new DeliveryId("m:sian:NOTICE:v1");
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final DeliveryFixture given = new DeliveryFixture().with("sian", person().byEmail("sian@enghraifft.cymru"));
    private final MongoClient client;
    private final WorkQueue queue;

    MailWorkersIT(Store store) {
        this.client = store.client();
        MongoTemplate template = new MongoTemplate(client, store.database());
        this.queue = WorkQueue.in(template, "workersQueue", given.clock);
        queue.indexes().forEach(index -> index.makeIn(template));
    }

    @BeforeEach
    void oneNoticeWaits() {
        given.feature.informing().meetingScheduled(given.heard(meeting("m").known()), everybody("sian"));
        queue.add(ID.value(), given.clock.instant());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatASilentServerHoldsAtAStopIsFoundAgainAsInterrupted() throws Exception {
        var silent = new SilentLine();
        LeasedWork stopped = workers(silent);
        stopped.start();
        silent.handed.await();
        stopped.stop();
        assertThat(silent.held.isDaemon()).as("it keeps no process alive").isTrue();
        assertThat(delivery().state()).isEqualTo(State.SENDING);

        given.clock.pass(LEASE.plusSeconds(1));
        var never = new ScriptedCarrier();
        LeasedWork next = workers(never);
        next.start();
        await().until(() -> delivery().state() == State.UNKNOWN);
        next.stop();

        silent.ended.countDown();
        silent.held.join();
        assertThat(delivery().progress().attempts())
                .extracting(Attempt::outcome)
                .as("what the mail server says at last is known, and counts")
                .containsExactly(Attempt.Outcome.UNKNOWN, Attempt.Outcome.ACCEPTED);
        assertThat(delivery().state()).isEqualTo(State.ACCEPTED);
        assertThat(never.handed).as("a second copy would have waited its time").isEmpty();
    }

    private Delivery delivery() {
        return given.deliveries.find(ID).orElseThrow().state();
    }

    private LeasedWork workers(Carrier line) {
        var mail = new MailWorkers(given.feature.sending((delivery, to) -> new byte[] {1}), () -> line, 1, given.clock);
        return new LeasedWork(queue, mail, new LeasedWork.Settings("mail", 4, LEASE, Duration.ofSeconds(1)));
    }

    /** Says nothing for as long as the test likes and, as a socket that is read, doesn't hear an interrupt. */
    private static final class SilentLine implements Carrier {

        final CountDownLatch handed = new CountDownLatch(1);
        final CountDownLatch ended = new CountDownLatch(1);
        volatile Thread held = Thread.currentThread();

        @Override
        public Receipt hand(byte[] message, EmailAddress to) {
            held = Thread.currentThread();
            handed.countDown();
            while (ended.getCount() > 0) {
                try {
                    ended.await();
                } catch (InterruptedException unheard) {
                    // goes on waiting
                }
            }
            return new Receipt.Accepted(250, "at last");
        }

        @Override
        public void close() {}
    }
}
