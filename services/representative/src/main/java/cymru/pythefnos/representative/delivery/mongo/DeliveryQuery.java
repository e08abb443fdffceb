package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The lists of deliveries that come in pages. */
final class DeliveryQuery {
    static final String STATE = "state.progress.state";
    static final String START = "state.occasion.start";
    static final String MEETING = "state.occasion.meeting";
    static final String MADE = "state.createdAt";
    private static final String DEADLINE = "state.deadline";

    private DeliveryQuery() {}

    /** A meeting's, as they were made. */
    static Query ofMeeting(MeetingId meeting, Optional<Delivery> after) {
        Criteria of = where(MEETING).is(meeting.value());
        after.ifPresent(last -> goOn(of, MADE, last.createdAt(), last));
        return new Query(of).with(Sort.by(MADE, "_id"));
    }

    /** What waits for a person about meetings that start after that moment, by deadline. */
    static Query byHand(Instant now, Optional<Delivery> after) {
        Criteria waiting = where(STATE)
                .in(State.PRINT_QUEUED.name(), State.FAILED.name(), State.UNKNOWN.name())
                .and(START)
                .gt(now)
                .norOperator(where(STATE)
                        .is(State.UNKNOWN.name())
                        .and("state.progress.reason")
                        .ne(Reason.OUTCOME_UNKNOWN.name()));
        after.ifPresent(last -> goOn(waiting, DEADLINE, last.deadline().toString(), last));
        return new Query(waiting).with(Sort.by(DEADLINE, "_id"));
    }

    /** What a machine is still at, tried in vain or made before that moment, about meetings that start after now. */
    static Query inTrouble(Instant now, Instant since, Optional<Delivery> after) {
        List<String> states = Stream.of(State.QUEUED, State.RETRY, State.UNKNOWN, State.SENDING)
                .map(State::name)
                .toList();
        Criteria stuck = where(STATE).in(states).and(START).gt(now);
        Criteria early = where(STATE)
                .in(State.QUEUED.name(), State.SENDING.name())
                .and(MADE)
                .gte(since);
        Criteria ended = where(STATE)
                .is(State.UNKNOWN.name())
                .and("state.progress.reason")
                .exists(true);
        stuck.norOperator(early, ended);
        after.ifPresent(last -> goOn(stuck, DEADLINE, last.deadline().toString(), last));
        return new Query(stuck).with(Sort.by(DEADLINE, "_id"));
    }

    /** E-mails that wait for their first attempt, those made first before the others. */
    static Query untried() {
        return new Query(where(STATE).is(State.QUEUED.name()).and("state.way").is(Way.EMAIL.name()))
                .with(Sort.by(MADE));
    }

    /** What stands after the last one: further on by that key, or the same there and further on by id. */
    private static void goOn(Criteria which, String key, Object value, Delivery last) {
        which.and(key)
                .gte(value)
                .orOperator(
                        where(key).gt(value),
                        where(key).is(value).and("_id").gt(last.id().value()));
    }
}
