package cymru.pythefnos.meeting.scheduling.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.meeting.scheduling.Meetings.Place;
import cymru.pythefnos.meeting.scheduling.Meetings.Selection;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A selection of meetings as a query that the declared indexes serve: group, then a range of starts. */
final class SelectionQuery {
    static final String GROUP = "state.groupId";
    static final String START = "state.timing.slot.start";

    private SelectionQuery() {}

    static Query of(Selection wanted) {
        Query query = new Query();
        if (wanted.group() != null) {
            query.addCriteria(where(GROUP).is(wanted.group().value()));
        }
        Place after = wanted.after();
        Instant from = latest(wanted.from(), after == null ? null : after.start());
        if (from != null || wanted.to() != null) {
            query.addCriteria(range(from, wanted.to()));
        }
        if (after != null) {
            query.addCriteria(new Criteria()
                    .orOperator(
                            where(START).gt(after.start()),
                            where("_id").gt(after.id().value())));
        }
        return query.with(Sort.by(START, "_id")).limit(wanted.limit());
    }

    private static Criteria range(@Nullable Instant from, @Nullable Instant to) {
        Criteria start = where(START);
        if (from != null) {
            start.gte(from);
        }
        return to == null ? start : start.lt(to);
    }

    private static @Nullable Instant latest(@Nullable Instant... instants) {
        return Stream.of(instants)
                .flatMap(Stream::ofNullable)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
