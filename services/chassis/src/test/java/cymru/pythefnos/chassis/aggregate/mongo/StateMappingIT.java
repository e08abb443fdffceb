package cymru.pythefnos.chassis.aggregate.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.chassis.support.TestStore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class StateMappingIT {
    private final MongoTemplate template;

    StateMappingIT(TestStore store) {
        this.template =
                store.freshDatabase(DomainConverters.of(StringConversion.of(BodyId.class, BodyId::value, BodyId::new)));
    }

    record BodyId(String value) {}

    sealed interface Place {
        record Room(String name) implements Place {}

        record Online(String link) implements Place {}
    }

    record Window(LocalTime from, LocalTime to, List<DayOfWeek> days) {}

    record Body(
            BodyId id,
            LocalDate since,
            OffsetDateTime next,
            Instant touched,
            ZoneId zone,
            Duration length,
            Place place,
            List<Place> others,
            List<Window> windows,
            Map<String, BodyId> links,
            @Nullable LocalDate until) {}

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record Square(int side) implements Shape {}
    }

    private static final Body BODY = new Body(
            new BodyId("b-1"),
            LocalDate.parse("2027-03-28"),
            OffsetDateTime.parse("2027-03-30T10:00:00+01:00"),
            Instant.parse("2027-03-28T01:00:00.123Z"),
            ZoneId.of("Europe/London"),
            Duration.ofMinutes(90),
            new Place.Room("Ystafell 1"),
            List.of(new Place.Online("https://example.org/a"), new Place.Room("2")),
            List.of(new Window(LocalTime.of(8, 0), LocalTime.of(9, 30), List.of(DayOfWeek.MONDAY))),
            Map.of("deputy", new BodyId("b-2")),
            null);

    @Test
    void everyKindOfValueComesBackAsItWas() {
        StateMapping<Body, Body> mapping = StateMapping.plain(template.getConverter(), Body.class);
        template.insert(
                new Document("_id", "b-1").append("version", 1L).append("state", mapping.write(BODY)), "bodies");
        Document stored = template.find(new Query(), Document.class, "bodies").getFirst();
        assertThat(mapping.read(stored)).isEqualTo(new Versioned<>(BODY, 1));
    }

    @Test
    void datesAreStoredAsTheyAreWrittenWhateverTheZoneOfTheMachine() {
        Document state = StateMapping.plain(template.getConverter(), Body.class).write(BODY);
        assertThat(state.getString("since")).isEqualTo("2027-03-28");
        assertThat(state.getString("next")).isEqualTo("2027-03-30T10:00+01:00");
        assertThat(state.getString("_id")).isEqualTo("b-1");
        assertThat(state).doesNotContainKey("_class");
    }

    @Test
    void oneOfSeveralShapesComesBackAsItself() {
        StateMapping<Shape, Shape> mapping = StateMapping.plain(template.getConverter(), Shape.class);
        Document whole = new Document("version", 1L).append("state", mapping.write(new Shape.Square(2)));
        assertThat(mapping.read(whole).state()).isEqualTo(new Shape.Square(2));
    }

    @Test
    void queriesConvertTheirValuesToo() {
        StateMapping<Body, Body> mapping = StateMapping.plain(template.getConverter(), Body.class);
        template.insert(
                new Document("_id", "b-1").append("version", 1L).append("state", mapping.write(BODY)), "bodies");
        Query query = Query.query(Criteria.where("state.since")
                .gte(LocalDate.parse("2027-03-28"))
                .and("state.links.deputy")
                .is(new BodyId("b-2")));
        assertThat(template.find(query, Document.class, "bodies")).hasSize(1);
        Query later = Query.query(Criteria.where("state.since").gt(LocalDate.parse("2027-03-28")));
        assertThat(template.find(later, Document.class, "bodies")).isEmpty();
    }
}
