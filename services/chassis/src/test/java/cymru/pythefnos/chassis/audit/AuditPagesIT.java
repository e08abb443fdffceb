package cymru.pythefnos.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.problem.InvalidField;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.support.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class AuditPagesIT {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private final TestStore store;
    private final AuditPages pages;

    AuditPagesIT(TestStore store) {
        this.store = store;
        MongoTemplate template = store.freshDatabase();
        AuditTrail.BY_SUBJECT.makeIn(template);
        AuditTrail trail = new AuditTrail(template, () -> Actor.SYSTEM, Clock.systemUTC());
        pages = new AuditPages(trail);
        // as they may come in: not by time, and some at one time
        trail.write(Map.of(
                "l5", line("group", NOON.plusMillis(1)),
                "l2", line("group", NOON),
                "l9", line("group", NOON.minusMillis(1)),
                "l4", line("group", NOON),
                "l3", line("group", NOON),
                "l1", line("another", NOON)));
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    @Test
    void theEarliestFirstAndEachOnce() {
        Page<AuditRecord> first = pages.about("group", null, 2);
        Page<AuditRecord> second = pages.about("group", first.next(), 2);
        Page<AuditRecord> third = pages.about("group", second.next(), 2);

        assertThat(ids(first)).containsExactly("l9", "l2");
        assertThat(ids(second)).containsExactly("l3", "l4");
        assertThat(ids(third)).containsExactly("l5");
        assertThat(third.next()).isNull();
    }

    @Test
    void oneThatFitsIsTheLast() {
        assertThat(pages.about("group", null, 5).next()).isNull();
        assertThat(ids(pages.about("nobody", null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "l0", "l1"})
    void itGoesOnAfterALineAboutTheSameOnly(String after) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> pages.about("group", after, 2))
                .satisfies(refused -> assertThat(refused.problem().facts())
                        .containsEntry("errors", List.of(new InvalidField("after", "not-a-cursor", Map.of()))));
    }

    private static List<String> ids(Page<AuditRecord> page) {
        return page.items().stream().map(AuditRecord::id).toList();
    }

    private static Document line(String subject, Instant at) {
        return new Document("at", Date.from(at))
                .append("actor", "ann")
                .append("action", "counted")
                .append("kind", "counters")
                .append("subject", subject)
                .append("version", 1L)
                .append("facts", new Document());
    }
}
