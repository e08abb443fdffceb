package cymru.pythefnos.representative.delivery.kafka;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.contracts.representative.NoticeFailedV1;
import cymru.pythefnos.contracts.representative.NoticeGivenV1;
import cymru.pythefnos.contracts.representative.PaperDeliveredV1;
import cymru.pythefnos.contracts.representative.PaperUndeliverableV1;
import cymru.pythefnos.contracts.representative.RenditionMissingV1;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.RenditionWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns news into events: ids, versions and days, and nothing about a person. */
public final class DeliveryWire {

    private DeliveryWire() {}

    /** What goes out with a change, nothing if it concerns nobody else, and the record of what a person did. */
    public static Changes of(Change change, Instant now) {
        Changes news = news(change, now);
        return change.deed() == null ? news : news.with(entry(change.deed()));
    }

    private static AuditEntry entry(ManualDelivery deed) {
        return switch (deed) {
            case ManualDelivery.Posted posted ->
                new AuditEntry(
                        "delivery-posted", null, Map.of("postedOn", posted.on().toString()));
            case ManualDelivery.Told told ->
                new AuditEntry(
                        "delivery-told",
                        null,
                        Map.of("on", told.on().toString(), "how", told.how().name()));
        };
    }

    private static Changes news(Change change, Instant now) {
        return change.announced()
                .map(news -> Changes.of(
                        event(change.delivery(), news, now.atZone(London.ZONE).toOffsetDateTime())))
                .orElseGet(Changes::none);
    }

    /** The announcement that a rendition is missing. */
    public static Changes missing(RenditionWatch watch) {
        return Changes.of(new NewEvent(
                RenditionMissingV1.TYPE,
                new RenditionMissingV1(
                        watch.paper().value(),
                        watch.meeting().value(),
                        texts(watch.seats()),
                        watch.wanted().format().name(),
                        watch.wanted().tongue().code(),
                        watch.deadline())));
    }

    private static NewEvent event(Delivery delivery, DeliveryNews news, OffsetDateTime at) {
        return switch (news) {
            case DeliveryNews.NoticeGiven given ->
                new NewEvent(NoticeGivenV1.TYPE, noticeGiven(delivery, given.receivedOn(), at));
            case DeliveryNews.NoticeFailed failed ->
                new NewEvent(NoticeFailedV1.TYPE, noticeFailed(delivery, failed.reason()));
            case DeliveryNews.PaperDelivered delivered ->
                new NewEvent(PaperDeliveredV1.TYPE, paperDelivered(delivery, delivered.receivedOn(), at));
            case DeliveryNews.PaperUndeliverable failed ->
                new NewEvent(PaperUndeliverableV1.TYPE, paperUndeliverable(delivery, failed.reason()));
        };
    }

    private static NoticeGivenV1 noticeGiven(Delivery delivery, LocalDate receivedOn, OffsetDateTime at) {
        return new NoticeGivenV1(
                delivery.id().value(),
                delivery.occasion().meeting().value(),
                texts(delivery.seats()),
                delivery.occasion().scheduleVersion(),
                delivery.way().name(),
                told(delivery),
                receivedOn,
                at);
    }

    private static NoticeFailedV1 noticeFailed(Delivery delivery, Reason reason) {
        return new NoticeFailedV1(
                delivery.id().value(),
                delivery.occasion().meeting().value(),
                texts(delivery.seats()),
                delivery.occasion().scheduleVersion(),
                delivery.way().name(),
                reason.name());
    }

    private static PaperDeliveredV1 paperDelivered(Delivery delivery, LocalDate receivedOn, OffsetDateTime at) {
        PaperCopy copy = Objects.requireNonNull(delivery.paper());
        return new PaperDeliveredV1(
                delivery.id().value(),
                copy.paper().value(),
                delivery.occasion().meeting().value(),
                texts(delivery.seats()),
                copy.paperVersion(),
                delivery.way().name(),
                told(delivery),
                copy.format().name(),
                copy.tongue().code(),
                receivedOn,
                at);
    }

    private static PaperUndeliverableV1 paperUndeliverable(Delivery delivery, Reason reason) {
        return new PaperUndeliverableV1(
                delivery.id().value(),
                Objects.requireNonNull(delivery.paper()).paper().value(),
                delivery.occasion().meeting().value(),
                texts(delivery.seats()),
                delivery.way().name(),
                reason.name());
    }

    private static @Nullable String told(Delivery delivery) {
        ManualDelivery.Told told = delivery.progress().told();
        return told == null ? null : told.how().name();
    }

    private static List<String> texts(List<SeatId> seats) {
        return seats.stream().map(SeatId::value).toList();
    }
}
