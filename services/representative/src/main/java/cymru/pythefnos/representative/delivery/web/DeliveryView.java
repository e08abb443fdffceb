package cymru.pythefnos.representative.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.byhand.NextStep;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery as an officer reads it; who it is to is told by id only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        String id,
        String kind,
        String channel,
        String state,
        @Nullable String reason,
        String meetingId,
        int scheduleVersion,
        String representativeId,
        List<String> seatIds,
        List<String> languages,
        @Nullable PaperView paper,
        LocalDate deadline,
        @Nullable NextStep todo,
        @Nullable String saidWith,
        @Nullable LocalDate postBy,
        @Nullable LocalDate postedOn,
        ManualDelivery.@Nullable Told told,
        @Nullable LocalDate receivedOn,
        Instant createdAt,
        List<AttemptView> attempts,
        @Nullable String message,
        @Nullable String letter) {

    static DeliveryView of(Delivery delivery) {
        return of(delivery, null);
    }

    static DeliveryView of(PrintQueue.Waiting waiting) {
        return of(waiting.delivery(), waiting);
    }

    private static DeliveryView of(Delivery delivery, PrintQueue.@Nullable Waiting waiting) {
        DeliveryId with = waiting == null ? null : waiting.saidWith();
        String self = "/deliveries/" + delivery.id();
        return new DeliveryView(
                delivery.id().value(),
                delivery.kind().name(),
                delivery.way().name(),
                delivery.state().name(),
                delivery.progress().reason() == null
                        ? null
                        : delivery.progress().reason().name(),
                delivery.occasion().meeting().value(),
                delivery.occasion().scheduleVersion(),
                delivery.person().value(),
                delivery.seats().stream().map(seat -> seat.value()).toList(),
                delivery.tongues().stream().map(Language::code).toList(),
                PaperView.of(delivery.paper()),
                delivery.deadline(),
                waiting == null ? null : waiting.next(),
                with == null ? null : with.value(),
                waiting == null ? null : waiting.postBy(),
                delivery.progress().postedOn(),
                delivery.progress().told(),
                delivery.progress().receivedOn(),
                delivery.createdAt(),
                delivery.progress().attempts().stream().map(AttemptView::of).toList(),
                mayHaveGoneByMail(delivery) ? self + "/message" : null,
                delivery.way() == Way.POST || delivery.byHand() ? self + "/letter" : null);
    }

    private static boolean mayHaveGoneByMail(Delivery delivery) {
        return delivery.way() == Way.EMAIL || !delivery.progress().attempts().isEmpty();
    }

    /**
     * Which rendition.
     *
     * @param source where the meeting service has its file
     */
    public record PaperView(
            String paperId,
            int paperVersion,
            String renditionId,
            String format,
            String language,
            String mediaType,
            boolean automatic,
            boolean late,
            String source) {

        static @Nullable PaperView of(@Nullable PaperCopy copy) {
            if (copy == null) {
                return null;
            }
            String source = "/papers/" + copy.paper() + "/renditions/" + copy.format() + "/"
                    + copy.tongue().code() + "?rendition=" + copy.renditionId();
            return new PaperView(
                    copy.paper().value(),
                    copy.paperVersion(),
                    copy.renditionId(),
                    copy.format().name(),
                    copy.tongue().code(),
                    copy.mediaType(),
                    copy.automatic(),
                    copy.late(),
                    source);
        }
    }

    /** One try; the code and the words are the mail server's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptView(
            Instant at, String outcome, @Nullable Integer code, String reply) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(attempt.at(), attempt.outcome().name(), attempt.code(), attempt.reply());
        }
    }
}
